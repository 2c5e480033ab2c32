#version 330 core

// Defined by gui/scenes/renderer.py: one of PLAIN, GRID, RINGS, PLANKS, PICTURE, SOFT; GLOSSY where something is
// mirrored; SHADOWED where the lamp's depth picture is looked up; FADES for what may be transparent; SWARM for what is
// drawn many times over; CLEAR for what no fog lies before; ADDS where light is added to what is behind.
DEFINES

uniform vec3 eye_m;
uniform vec3 lamp_m;
uniform vec3 lamp_colour;
uniform vec3 sky;
uniform vec3 ground;
uniform vec3 fog_colour;
uniform sampler2DShadow shadow;
uniform float shadow_texel;
uniform sampler2D picture;
uniform float cell_m;        // of the grid or the planks
uniform vec3 second_colour;  // of the lines, the rings, the seams
uniform float gloss;
uniform float glow;
uniform float stereo;        // 1: for red-cyan glasses

in vec3 world_m;
in vec3 world_normal;
in vec3 base;
in vec2 uv;
in vec3 around;              // matt light, without the lamp's where that may be in shadow
in vec3 from_lamp;
in float openness;
in float haze;
in vec4 lamp_clip;
#ifdef SWARM
in float veil;
#endif

out vec4 drawn;

const vec2 DISC[8] = vec2[](vec2(-0.33, -0.78), vec2(0.62, -0.62), vec2(-0.85, -0.08), vec2(0.13, -0.22),
                            vec2(0.90, 0.16), vec2(-0.40, 0.36), vec2(0.36, 0.49), vec2(-0.14, 0.92));

// 1 on lines at whole multiples of the cell, thinned out where they come closer together than pixels.
float lines(vec2 at, float width) {
    vec2 pixel = max(fwidth(at), 1e-6);
    vec2 away = abs(fract(at - 0.5) - 0.5);
    vec2 covered = clamp((0.5 * width + 0.5 * pixel - away) / pixel, 0.0, 1.0) * min(vec2(1.0), width / pixel + 0.35);
    return max(covered.x, covered.y);
}

// A number from 0 to 1 that differs from place to place (J. Jimenez, "Next generation post processing", 2014).
float chance(vec2 at) {
    return fract(52.9829189 * fract(dot(at, vec2(0.06711056, 0.00583715))));
}

// Share of the lamp's light that nothing stands in the way of.
float lit_share() {
#ifdef SHADOWED
    vec3 at = lamp_clip.xyz / lamp_clip.w * 0.5 + 0.5;
    at.z -= 0.0012;
    // The shadow is soft: four points of a cross that is turned by chance from pixel to pixel.
    vec2 way = vec2(1.6, 3.2 * chance(gl_FragCoord.xy) - 1.6) * shadow_texel;
    vec4 sum = vec4(texture(shadow, vec3(at.xy + way, at.z)), texture(shadow, vec3(at.xy - way, at.z)),
                    texture(shadow, vec3(at.xy + 0.5 * vec2(way.y, -way.x), at.z)),
                    texture(shadow, vec3(at.xy - 0.5 * vec2(way.y, -way.x), at.z)));
    return dot(sum, vec4(0.25));
#else
    return 1.0;
#endif
}

vec4 patterned() {
#if defined(GRID)
    return vec4(mix(base, second_colour, lines(uv / cell_m, 0.055)), 1.0);
#elif defined(RINGS)
    float radius = length(uv) * 2.5;
    float edge = 2.5 * length(fwidth(uv));
    float odd = abs(mod(radius + 0.5, 2.0) - 1.0) - 0.5;
    return vec4(mix(base, second_colour, clamp(odd / max(edge, 1e-6) + 0.5, 0.0, 1.0)), 1.0);
#elif defined(PLANKS)
    vec2 plank = vec2(uv.x / cell_m, uv.y / (cell_m * 6.0));
    plank.y += 0.37 * floor(plank.x);
    float tone = 0.82 + 0.30 * chance(7.0 * floor(plank));
    float grain = 0.03 * sin(23.0 * plank.x + plank.y + 40.0 * tone);
    return vec4(mix(base * (tone + grain), second_colour, 0.8 * lines(plank, 0.03)), 1.0);
#elif defined(PICTURE)
    return texture(picture, uv);
#elif defined(SOFT)
    float rest = max(0.0, 1.0 - dot(uv, uv));
    return vec4(base, rest * rest);
#else
    return vec4(base, 1.0);
#endif
}

// What a shiny thing mirrors: ground, walls, sky and a wide bright window overhead.
vec3 surroundings(vec3 way) {
    vec3 around = mix(ground, sky, smoothstep(-0.4, 0.6, way.y));
    float pane = smoothstep(0.55, 0.62, way.y) * (1.0 - smoothstep(0.86, 0.9, way.y)) * smoothstep(0.02, 0.06, abs(way.x));
    return around + pane * 1.6 * lamp_colour;
}

#ifdef GLOSSY
vec3 shine(float lit) {
    vec3 normal = normalize(world_normal);
    vec3 to_eye = normalize(eye_m - world_m);
    vec3 to_lamp = normalize(lamp_m - world_m);
    float away = 1.0 - max(dot(normal, to_eye), 0.0);
    float rim = away * away * away * away * away;
    float highlight = pow(max(dot(normal, normalize(to_lamp + to_eye)), 0.0), 90.0) * lit;
    vec3 mirrored = surroundings(reflect(-to_eye, normal)) * openness;
    return gloss * ((0.05 + 0.6 * rim) * mirrored + 1.4 * highlight * lamp_colour);
}
#endif

void main() {
    vec4 surface = patterned();
    vec3 albedo = surface.rgb * surface.rgb;  // to linear light, nearly
    float lit = lit_share();
    vec3 light = albedo * around;
#ifdef SHADOWED
    light += albedo * from_lamp * lit;
#endif
#ifdef GLOSSY
    light += shine(lit);
#endif
    light = light / (1.0 + 0.22 * light);
    light = mix(light, albedo, glow);
#ifndef ADDS
    light = mix(light, fog_colour, haze);
#endif
    vec3 shown = sqrt(clamp(light, 0.0, 1.0));
    float grey = dot(shown, vec3(0.30, 0.59, 0.11));
    shown.r = mix(shown.r, grey, stereo);
    drawn = vec4(shown, 1.0);
#ifdef FADES
    // What comes close to the eye fades, rather than being cut open.
    drawn.a = surface.a * smoothstep(0.06, 0.14, length(eye_m - world_m));
#ifdef SWARM
    drawn.a *= veil;
#endif
#ifdef ADDS
    drawn.a *= 1.0 - haze;
#endif
#endif
}
