#version 330 core

// One triangle that covers the screen, at a depth between the two that edges.frag tells apart.
out vec2 at;

void main() {
    at = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
    gl_Position = vec4(2.0 * at - 1.0, 0.0, 1.0);
}
