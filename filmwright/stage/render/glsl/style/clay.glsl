// Clay or felt: every thing looks modelled by hand. Its light is softened and catches in fingerprints that change from pose to pose.
#include "style/style.glsl"
uniform float prints;         // strength of the relief
uniform float size;           // of a print, in units
float ridge(vec2 at, float z) {
    float lump = anchored(at, z, size * 7.0), fine = anchored(at + beat * 3.7, z, size * 2.6);
    float rings = 0.5 + 0.5 * sin(30.0 * fine + 16.0 * lump);
    return 0.62 * lump + 0.38 * fine + 0.05 * rings;
}
void main() {
    vec2 at = gl_FragCoord.xy;
    vec4 m = stood(at);
    float r = 2.2 * unit;
    vec3 c = vec3(0);
    float weight = 0.0;
    for (int k = 0; k < 9; k++) {                  // soften what is on one surface; keep outlines
        vec2 o = at + r * vec2(k % 3 - 1, k / 3 - 1);
        vec4 there = stood(o);
        float w = 1.0 / (0.02 + abs(there.w - m.w) / (0.02 * m.w + 0.02)) * (0.4 + 0.6 * max(dot(there.xyz, m.xyz), 0.0));
        c += shown(o) * w;
        weight += w;
    }
    c /= max(weight, 1e-4);
    float l = bright(c);
    c = mix(vec3(l), c, 1.22);
    if (m.w < 0.5 * SKY) {
        float here = ridge(at, m.w), up = ridge(at + vec2(-1.4, 1.4) * unit, m.w);
        float tilt = clamp((here - up) * 5.0, -1.0, 1.0);
        float facing = abs(dot(m.xyz, normalize(ray(at * picture.zw))));
        c *= 1.0 + prints * tilt * 0.34;
        c += prints * 0.07 * smoothstep(0.35, 1.0, tilt) * (0.3 + l);
        c = mix(c, c * 1.10 + 0.03, pow4(1.0 - facing) * 0.6);     // light wraps round soft stuff
    }
    c = (c - 0.5) * 0.94 + 0.515;
    vec3 done = clamp(c, 0.0, 1.0);
    colour = vec4(done, bright(done));
}
