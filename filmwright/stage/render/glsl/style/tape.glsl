// Video: tape and surveillance. Colour that bleeds and lags behind, lines that shake, a band that tears, scan lines, noise.
#include "style/style.glsl"
uniform float bleed;          // of colour, in units
uniform float shake;          // of lines, in units
uniform float scan;           // strength of the scan lines
uniform float noise;
uniform float tear;           // strength of the band that runs through
uniform float mono;
uniform vec3 tinge;
uniform float corner;
float once(float x, float y) { return fraction(uint(int(x)) * HASH.x ^ uint(int(y)) * HASH.y); }
void main() {
    float n = floor(time * 24.0 + 0.5);
    vec2 at = gl_FragCoord.xy;
    float row = floor(at.y / max(unit, 0.5));
    float band = 1.0 - smoothstep(0.0, 0.05, abs(fract(uv.y + 0.05 * sin(n * 0.07) - n * 0.0023) - 0.12));
    float slip = shake * unit * ((once(row, n) - 0.5) * 0.5 + (noise2(vec2(row * 0.02, n * 0.31)) - 0.5)) + tear * band * unit * 26.0 * (once(floor(row / 3.0), n) - 0.4);
    slip += shake * unit * 9.0 * smoothstep(0.035, 0.0, uv.y) * (noise2(vec2(n * 0.7, row * 0.3)) - 0.2);   // the heads change over
    vec2 p = at + vec2(slip, 0.0);
    float l = 0.6 * bright(shown(p)) + 0.2 * bright(shown(p + vec2(unit, 0))) + 0.2 * bright(shown(p - vec2(unit, 0)));
    vec3 hue = vec3(0);
    for (int k = 0; k < 7; k++) {
        vec3 x = shown(p + vec2(bleed * unit * (float(k) - 4.2) * 0.45, 0.0));
        hue += (x - bright(x)) / 7.0;
    }
    vec3 c = l + hue * (1.0 - mono) * 1.15;
    c.r = mix(c.r, bright(shown(p - vec2(0.5 * bleed * unit, 0))) + hue.r, 0.30 * step(0.01, bleed) * (1.0 - mono));
    c *= tinge;
    float grit = once(floor(at.x / max(1.3 * unit, 1.0)) + row * 517.0, n) - 0.5;
    c += noise * grit * (0.6 + 0.8 * band * tear);
    c += tear * band * 0.5 * step(0.93, once(floor(at.x / (9.0 * unit)) + row * 91.0, n));
    float lines_of = 0.5 + 0.5 * cos(6.2832 * at.y / max(3.0 * unit, 2.0));
    c *= 1.0 - scan * 0.45 * lines_of;
    c = 0.04 + 0.93 * c;
    vec2 q = uv - 0.5;
    c *= 1.0 - corner * 1.9 * dot(q, q);
    vec3 done = clamp(c, 0.0, 1.0);
    colour = vec4(done, bright(done));
}
