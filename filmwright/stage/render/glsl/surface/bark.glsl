#include "surface.glsl"
void main() {
    Surface s = begin();
    float furrow = noise3(rest * vec3(15.0, 2.6, 15.0)), plate = noise3(rest * vec3(34.0, 9.0, 34.0));
    s.normal = relief(s.normal, (furrow * 0.030 + plate * 0.008) * resolved(0.06));
    s.albedo *= 0.52 + 0.62 * furrow + 0.22 * plate * resolved(0.03);
    s.albedo = mix(s.albedo, s.albedo * vec3(0.80, 1.08, 0.66), 0.45 * smoothstep(0.55, 0.8, noise3(rest * 1.7)));
    s.specular = 0.01;
    s.porous = 0.9;
    finish(s.normal, lit(s));
}
