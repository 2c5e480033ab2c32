#version 330 core

uniform mat4 lamp_from_world;
uniform mat4 world_from_model;

in vec3 position;

void main() {
    gl_Position = lamp_from_world * world_from_model * vec4(position, 1.0);
}
