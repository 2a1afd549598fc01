// A planet seen from afar: aux 0 its kind (0 seas and land, 1 red desert, 2 bands of gas, 3 craters), 1 a number that makes it one of many, 2 whether one is so near
// that only a part of it is seen.
// Night on the side away from the key, a thin bright air along the edge that is lit.
#include "surface.glsl"
float folded(vec3 p) { return 0.5 * noise3(p) + 0.27 * noise3(p * 2.1 + 3.0) + 0.14 * noise3(p * 4.3 + 9.0) + 0.09 * noise3(p * 9.1); }
void main() {
    Surface s = begin();
    vec3 p = normalize(rest_facing) * mix(2.6, 11.0, extra.z) + extra.y * 7.0;
    float n = folded(p * 1.3), polar = abs(rest_facing.y);
    vec3 c;
    float air = 0.0, gloss = 0.0, cloud = 0.0;
    if (extra.x < 0.5) {
        float land = smoothstep(0.50, 0.54, n);
        vec3 green = mix(vec3(0.055, 0.10, 0.035), vec3(0.28, 0.20, 0.10), smoothstep(0.4, 0.65, noise3(p * 3.1)));
        c = mix(vec3(0.012, 0.045, 0.13), green, land);
        c = mix(c, vec3(0.75), smoothstep(0.84, 0.92, polar + 0.12 * (n - 0.5)));
        vec3 q = p * 1.5 + 0.55 * vec3(noise3(p * 1.9), noise3(p * 2.3 + 4.0), noise3(p * 2.1 + 8.0));
        cloud = smoothstep(0.46 + 0.05 * extra.z, 0.74, folded(q * vec3(1.0, 2.1, 1.0)));
        c = mix(c, vec3(0.80, 0.83, 0.88), cloud * 0.92);
        air = 1.0;
        gloss = (1.0 - land) * (1.0 - cloud);
    } else if (extra.x < 1.5) {
        c = mix(vec3(0.33, 0.12, 0.05), vec3(0.55, 0.26, 0.12), n) * (0.75 + 0.5 * noise3(p * 7.0));
        c = mix(c, vec3(0.75, 0.70, 0.66), smoothstep(0.90, 0.96, polar));
        air = 0.35;
    } else if (extra.x < 2.5) {
        float band = rest_facing.y * 6.5 + 0.55 * n + 0.16 * noise3(p * vec3(2.0, 9.0, 2.0));
        float w = 0.5 + 0.5 * sin(band * 3.3);
        c = mix(vec3(0.62, 0.42, 0.25), vec3(0.86, 0.74, 0.55), w) * (0.86 + 0.28 * noise3(p * vec3(3.0, 14.0, 3.0)));
        c *= tint * 1.6;
        air = 0.5;
    } else {
        float pits = smoothstep(0.62, 0.80, noise3(p * 5.0)) * 0.5 + smoothstep(0.66, 0.8, noise3(p * 13.0)) * 0.35;
        c = tint * (0.42 + 0.5 * n) * (1.0 - 0.5 * pits);
    }
    float nl = dot(s.normal, key);
    float day = smoothstep(-0.06, 0.30, nl) * (0.25 + 0.75 * max(nl, 0.0));
    vec3 light = key_colour * day * 0.9;
    vec3 shown = c * light;
    shown += gloss * key_colour * 0.5 * pow8(max(dot(s.normal, normalize(to_eye + key)), 0.0)) * pow8(max(dot(s.normal, normalize(to_eye + key)), 0.0)) * day;
    float edge = pow3(1.0 - max(dot(s.normal, to_eye), 0.0));
    shown += vec3(0.16, 0.42, 1.0) * air * edge * (0.10 + 1.5 * smoothstep(-0.25, 0.35, nl)) * 0.9;
    if (extra.x < 0.5) {
        float towns = smoothstep(0.72, 0.80, noise3(p * 22.0)) * smoothstep(0.50, 0.56, n) * (1.0 - cloud);
        shown += vec3(1.0, 0.62, 0.25) * towns * 0.35 * smoothstep(0.02, -0.12, nl);
    }
    finish(s.normal, shown);
}
