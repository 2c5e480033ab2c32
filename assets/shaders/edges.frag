#version 330 core

// Copies the picture and marks, in the depth buffer, the pixels at which one surface ends before another. On a plane the depth buffer is a
// linear function of the place in the picture, so its second difference is nought but at outlines and creases.
uniform sampler2D scene;
uniform sampler2D depths;

out vec4 drawn;

float bent(ivec2 pixel, float here, ivec2 step) {
    return abs(texelFetch(depths, pixel + step, 0).r + texelFetch(depths, pixel - step, 0).r - 2.0 * here);
}

void main() {
    ivec2 pixel = ivec2(gl_FragCoord.xy);
    float here = texelFetch(depths, pixel, 0).r;
    // One diagonal or the other by turns: an edge that runs along one of them is seen by the neighbours.
    ivec2 step = ivec2(1, 1 - 2 * ((pixel.x + pixel.y) & 1));
    gl_FragDepth = bent(pixel, here, step) < 1e-4 ? 1.0 : 0.0;
    drawn = texelFetch(scene, pixel, 0);
}
