// Cloth: weave near by, soft folds, light round the edge, dark inside of a sleeve or hem.
#include "surface.glsl"
void main() {
    Surface s = begin();
    if (!gl_FrontFacing) s.normal = -s.normal;
    float folds = noise3(vec3(rest.x * 11.0 + rest.y * 6.0, rest.y * 5.0 - rest.x * 4.0, rest.z * 11.0))
        + 0.5 * noise3(rest * vec3(26.0, 9.0, 26.0) + 7.0);
    s.normal = relief(s.normal, folds * 0.010 * resolved(0.06));
    s.albedo *= 0.90 + 0.20 * noise3(rest * vec3(14.0, 5.0, 14.0));
    s.albedo *= mix(1.0, 0.90 + 0.20 * hash31(floor(rest * vec3(900.0, 1100.0, 900.0))), resolved(0.004));
    s.wrap = 0.18;
    s.specular = 0.012;
    s.gloss = 10.0;
    s.porous = 0.8;
    vec3 c = lit(s);
    float nv = max(dot(s.normal, to_eye), 0.0);
    c += s.albedo * ambient(s.normal) * pow3(1.0 - nv) * 0.6 * s.occlusion;
    finish(s.normal, gl_FrontFacing ? c : c * 0.4);
}
