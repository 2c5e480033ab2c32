#version 330 core

// Blends along an edge (after T. Lottes, "FXAA", 2009), where edges.frag has marked one.
uniform sampler2D scene;
uniform vec2 texel;

in vec2 at;

out vec4 drawn;

const vec3 LUMA = vec3(0.30, 0.59, 0.11);

float luma(vec2 step) {
    return dot(texture(scene, at + step * texel).rgb, LUMA);
}

void main() {
    float lower_left = luma(vec2(-1.0, -1.0)), lower_right = luma(vec2(1.0, -1.0));
    float upper_left = luma(vec2(-1.0, 1.0)), upper_right = luma(vec2(1.0, 1.0)), here = luma(vec2(0.0));
    float least = min(here, min(min(lower_left, lower_right), min(upper_left, upper_right)));
    float most = max(here, max(max(lower_left, lower_right), max(upper_left, upper_right)));
    vec2 along = vec2(upper_left + upper_right - lower_left - lower_right, lower_left + upper_left - lower_right - upper_right);
    float calm = max(0.03 * (lower_left + lower_right + upper_left + upper_right), 1.0 / 128.0);
    along = clamp(along / (min(abs(along.x), abs(along.y)) + calm), -8.0, 8.0) * texel;
    vec3 narrow = 0.5 * (texture(scene, at - along / 6.0).rgb + texture(scene, at + along / 6.0).rgb);
    vec3 wide = 0.5 * narrow + 0.25 * (texture(scene, at - 0.5 * along).rgb + texture(scene, at + 0.5 * along).rgb);
    float found = dot(wide, LUMA);
    drawn = vec4(found < least || found > most ? narrow : wide, 1.0);
}
