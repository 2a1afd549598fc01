#include "surface.glsl"
void main() {
    Surface s = begin();
    vec2 x = rest.xz;
    float clods = noise3(rest * 7.0), stones = noise3(rest * 23.0);
    s.normal = relief(s.normal, (clods * 0.030 + stones * 0.010) * resolved(0.09));
    s.albedo *= 0.72 + 0.34 * fractal2(x * 0.35) + 0.26 * mix(0.5, clods, resolved(0.14));
    s.specular = 0.02;
    s.porous = 0.7;
    finish(s.normal, lit(s));
}
