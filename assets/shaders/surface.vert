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

out vec3 world_m;
out vec3 world_normal;
out vec3 base;
out vec2 uv;
out vec3 around;
out vec3 from_lamp;
out float openness;
out float haze;
out vec4 lamp_clip;

// Meshes are fine enough for matt light to be worked out at their vertices; highlights and shadows are not.
void main() {
    vec4 world = world_from_model * vec4(position, 1.0);
    world_m = world.xyz;
    world_normal = mat3(world_from_model) * normal;
    base = colour;
    uv = texture_uv;
    openness = light_share.x;
    around = mix(ground, sky, 0.5 + 0.5 * world_normal.y) * openness;
    from_lamp = lamp_colour * (max(dot(world_normal, normalize(lamp_m - world_m)), 0.0) * light_share.y);
#ifndef SHADOWED
    around += from_lamp;
#endif
    haze = smoothstep(fog_m.x, fog_m.y, -world_m.z);
    lamp_clip = lamp_from_world * world;
    gl_Position = clip_from_world * world;
}
