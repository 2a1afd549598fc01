// Pixel art: square blocks of one colour each, of few colours, in a fixed pattern of dither (Bayer 1973).
#include "style/style.glsl"
uniform float block;          // side of a block, in units
uniform float levels;         // of each primary
float bayer(ivec2 p) {
    int x = p.x & 3, y = p.y & 3, v = 0;
    int a = x ^ y;
    v = ((a & 1) << 3) | ((y & 1) << 2) | ((a & 2)) | ((y & 2) >> 1);
    return (float(v) + 0.5) / 16.0;
}
void main() {
    float side = max(2.0, floor(block * unit + 0.5));
    ivec2 cell = ivec2(floor(gl_FragCoord.xy / side));
    vec2 corner = vec2(cell) * side;
    vec3 c = vec3(0);
    for (int k = 0; k < 9; k++) c += shown(corner + side * (vec2(k % 3, k / 3) + 0.5) / 3.0);
    c /= 9.0;
    float l = bright(c);
    c = clamp(mix(vec3(l), c, 1.28), 0.0, 1.0);
    c = pow(c, vec3(0.86));
    vec3 x = c * (levels - 1.0) + (bayer(cell) - 0.5) * 0.42;
    c = clamp(floor(x + 0.5) / (levels - 1.0), 0.0, 1.0);
    // a dark seam where things part, as a hand would set it
    float seam = lines(corner + 0.5 * side, side * 0.5, 0.5);
    vec3 done = c * (1.0 - 0.38 * seam);
    colour = vec4(done, bright(done));
}
