// Snow: bright, soft at the edge of shadow, blue where light has gone far through it, glittering.
#include "surface.glsl"
void main() {
    Surface s = begin();
    s.normal = relief(s.normal, (noise3(rest * 2.6) * 0.05 + noise3(rest * 11.0) * 0.008) * resolved(0.12));
    s.albedo *= mix(vec3(0.86, 0.91, 1.0), vec3(1.0), 0.5 + 0.5 * s.normal.y);
    s.wrap = 0.32;
    s.gloss = 9.0;
    s.specular = 0.05 + (hash31(floor(rest * 95.0)) > 0.996 ? 1.6 : 0.0) * resolved(0.012);
    s.porous = 1.0;
    finish(s.normal, lit(s));
}
