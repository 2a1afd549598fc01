#define MIRRORS
#define METAL
#include "surface.glsl"
void main() {
    Surface s = begin();
    float brushed = noise3(rest * vec3(9.0, 160.0, 9.0));
    s.normal = normalize(s.normal + (noise3(rest * 2.3) - 0.5) * 0.03);
    s.albedo *= 0.92 + 0.12 * brushed * resolved(0.01);
    s.mirror = 0.45;
    s.grazing = 0.6;
    s.gloss = 55.0;
    s.specular = 0.55;
    s.porous = 0.0;
    vec3 own = s.albedo;
    s.albedo *= 0.62;
    vec3 c = lit(s);
    finish(s.normal, c + own * 0.02);
}
