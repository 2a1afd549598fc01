// Glazed tiles, 20 cm, with joints; also roof tiles, whose courses follow the slope.
#define MIRRORS
#include "surface.glsl"
void main() {
    Surface s = begin();
    vec2 x = across() / 0.20;
    vec2 f = abs(fract(x) - 0.5);
    float joint = smoothstep(0.465, 0.485, max(f.x, f.y)) * resolved(0.03);
    float own = hash21(floor(x));
    s.albedo *= mix(1.0, 0.88 + 0.24 * own, resolved(0.10));
    s.albedo = mix(s.albedo, vec3(0.34, 0.33, 0.31) * (0.4 + 0.6 * dot(s.albedo, vec3(0.33))), joint * 0.8);
    s.normal = normalize(s.normal + (vec3(own, hash21(floor(x) + 7.0), hash21(floor(x) + 13.0)) - 0.5) * 0.025);
    s.gloss = 60.0;
    s.specular = 0.22 * (1.0 - joint);
    s.mirror = 0.03 * (1.0 - joint);
    s.grazing = 0.5 * (1.0 - joint);
    s.porous = 0.0;
    finish(s.normal, lit(s));
}
