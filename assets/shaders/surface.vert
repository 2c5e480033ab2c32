#version 330 core

uniform mat4 clip_from_world;
uniform mat4 lamp_from_world;
uniform mat4 world_from_model;

in vec3 position;
in vec3 normal;
in vec3 colour;
in vec2 texture_uv;
in vec2 light_share;

out vec3 world_m;
out vec3 world_normal;
out vec3 base;
out vec2 uv;
out vec2 baked;
out vec4 lamp_clip;

void main() {
    vec4 world = world_from_model * vec4(position, 1.0);
    world_m = world.xyz;
    world_normal = mat3(world_from_model) * normal;
    base = colour;
    uv = texture_uv;
    baked = light_share;
    lamp_clip = lamp_from_world * world;
    gl_Position = clip_from_world * world;
}
