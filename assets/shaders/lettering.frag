#version 330 core

uniform sampler2D letters;

in vec2 at;
in vec4 colour;

out vec4 drawn;

void main() {
    drawn = vec4(colour.rgb, colour.a * texture(letters, at).r);
}
