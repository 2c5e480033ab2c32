#version 330 core

uniform mat4 clip_from_world;

in vec2 corner;              // 0 or 1
in vec4 box_m;               // lower left corner on the glass, width and height
in vec4 cell;                // likewise in the picture of all letters
in vec4 ink;

out vec2 at;
out vec4 colour;

void main() {
    at = cell.xy + corner * cell.zw;
    colour = ink;
    gl_Position = clip_from_world * vec4(box_m.xy + corner * box_m.zw, 0.0, 1.0);
}
