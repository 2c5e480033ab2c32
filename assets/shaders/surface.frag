#version 330 core

// Defined by gui/scenes/renderer.py: one of PLAIN, GRID, RINGS, PLANKS, PICTURE; GLOSSY where something is
// mirrored; SHADOWED where the lamp's depth picture is looked up.
DEFINES

uniform vec3 eye_m;
uniform vec3 lamp_m;
uniform vec3 lamp_colour;
uniform vec3 sky;
uniform vec3 ground;
uniform vec3 fog_colour;
uniform vec2 fog_m;          // begins and is complete at these depths behind the glass
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
in vec2 baked;               // openness to the light around, and share of the lamp's light
in vec4 lamp_clip;

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

float chance(vec2 at) {
    return fract(sin(dot(at, vec2(12.9898, 78.233))) * 43758.5453);
}

#ifdef SHADOWED
float lit_share(float facing) {
    vec3 at = lamp_clip.xyz / lamp_clip.w * 0.5 + 0.5;
    at.z -= 0.0006 + 0.0012 * (1.0 - facing);
    // The shadow is soft: points of a disc, turned by chance from pixel to pixel.
    float turn = 6.2832 * chance(gl_FragCoord.xy);
    vec2 way = 1.6 * shadow_texel * vec2(cos(turn), sin(turn));
    vec4 sum = vec4(texture(shadow, vec3(at.xy + way, at.z)), texture(shadow, vec3(at.xy - way, at.z)),
                    texture(shadow, vec3(at.xy + 0.5 * vec2(way.y, -way.x), at.z)),
                    texture(shadow, vec3(at.xy - 0.5 * vec2(way.y, -way.x), at.z)));
    return dot(sum, vec4(0.25));
}
#else
float lit_share(float facing) {
    return 1.0;
}
#endif

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
    float tone = 0.82 + 0.30 * chance(floor(plank));
    float grain = 0.03 * sin(23.0 * plank.x + 1.2 * sin(5.0 * plank.y + 40.0 * tone));
    return vec4(mix(base * (tone + grain), second_colour, 0.8 * lines(plank, 0.03)), 1.0);
#elif defined(PICTURE)
    return texture(picture, uv);
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

void main() {
    vec4 surface = patterned();
    vec3 albedo = surface.rgb * surface.rgb;  // to linear light, nearly
    vec3 normal = normalize(world_normal);
    vec3 to_eye = eye_m - world_m;
    float distance_m = length(to_eye);
    to_eye /= distance_m;
    if (dot(normal, to_eye) < 0.0) normal = -normal;

    vec3 to_lamp = normalize(lamp_m - world_m);
    float facing = dot(normal, to_lamp);
    float lit = max(facing, 0.0) * lit_share(facing) * baked.y;
    vec3 around = mix(ground, sky, 0.5 + 0.5 * normal.y) * baked.x;
    vec3 light = albedo * (around + lamp_colour * lit);

#ifdef GLOSSY
    float rim = pow(1.0 - max(dot(normal, to_eye), 0.0), 5.0);
    float highlight = pow(max(dot(normal, normalize(to_lamp + to_eye)), 0.0), 90.0) * lit;
    vec3 mirrored = surroundings(reflect(-to_eye, normal)) * baked.x;
    light += gloss * ((0.05 + 0.6 * rim) * mirrored + 1.4 * highlight * lamp_colour);
#endif
    light = light / (1.0 + 0.22 * light);
    light = mix(light, albedo, glow);

    float haze = smoothstep(fog_m.x, fog_m.y, -world_m.z);
    light = mix(light, fog_colour, haze);
    vec3 shown = sqrt(clamp(light, 0.0, 1.0));
    float grey = dot(shown, vec3(0.30, 0.59, 0.11));
    shown.r = mix(shown.r, grey, stereo);
    // What comes close to the eye fades, rather than being cut open.
    drawn = vec4(shown, surface.a * smoothstep(0.06, 0.14, distance_m));
}
