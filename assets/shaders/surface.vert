#version 330 core

// The same definitions as in surface.frag.
DEFINES

uniform mat4 clip_from_world;
uniform mat4 lamp_from_world;
uniform mat4 world_from_model;
uniform vec3 lamp_m;
uniform vec3 lamp_colour;
uniform vec3 sky;
uniform vec3 ground;
uniform vec2 fog_m;          // begins and is complete at these depths behind the glass

in vec3 position;
in vec3 normal;
in vec3 colour;
in vec2 texture_uv;
in vec2 light_share;         // openness to the light around, and share of the lamp's light
#ifdef SWARM
in vec4 place;               // of each copy: where, and how large
in vec4 spin;                // unit axis and angle
in vec4 tint;                // of colour and opacity
#endif

out vec3 world_m;
out vec3 world_normal;
out vec3 base;
out vec2 uv;
out vec3 around;
out vec3 from_lamp;
out float openness;
out float haze;
out vec4 lamp_clip;
#ifdef SWARM
out float veil;

// O. Rodrigues' formula.
vec3 spun(vec3 at) {
    float turned = cos(spin.w);
    return at * turned + cross(spin.xyz, at) * sin(spin.w) + spin.xyz * (dot(spin.xyz, at) * (1.0 - turned));
}
#endif

// Meshes are fine enough for matt light to be worked out at their vertices; highlights and shadows are not.
void main() {
#ifdef SWARM
    vec4 world = vec4(place.xyz + place.w * spun(position), 1.0);
    world_normal = spun(normal);
    base = colour * tint.rgb;
    veil = tint.a;
#else
    vec4 world = world_from_model * vec4(position, 1.0);
    world_normal = mat3(world_from_model) * normal;
    base = colour;
#endif
    world_m = world.xyz;
    uv = texture_uv;
    openness = light_share.x;
    around = mix(ground, sky, 0.5 + 0.5 * world_normal.y) * openness;
    from_lamp = lamp_colour * (max(dot(world_normal, normalize(lamp_m - world_m)), 0.0) * light_share.y);
#ifndef SHADOWED
    around += from_lamp;
#endif
#ifdef CLEAR
    haze = 0.0;
#else
    haze = smoothstep(fog_m.x, fog_m.y, -world_m.z);
#endif
    lamp_clip = lamp_from_world * world;
    gl_Position = clip_from_world * world;
}
