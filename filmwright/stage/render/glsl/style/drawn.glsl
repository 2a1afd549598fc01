// Drawn with the pen, the pencil or the brush: lines of uneven weight, and shade as hatching or as washes of ink, on paper.
#include "style/style.glsl"
uniform float weight;         // of the lines, in units
uniform float hatch;          // strength of the hatching
uniform float washes;         // strength of washes
uniform float boil;           // how far lines move from drawing to drawing, in units
uniform vec3 ink;
uniform vec3 sheet;
uniform float tinted;         // how much of the picture's own colour
uniform float negative;       // 1: drawn light on dark, chalk on a board
uniform float grid;           // strength of the ruled lines of a plan
float stripes(vec2 pixel, float z, vec3 d, float size) {
    bool sky = z > 0.5 * SKY;
    vec3 p = sky ? normalize(ray(pixel * picture.zw)) * 100.0 : place_of(pixel, z);
    float metre = (sky ? 100.0 : z) * up_tan.w * 2.0 * size * 0.002;
    float octave = log2(max(metre, 1e-5)), whole = floor(octave), part = octave - whole;
    float x = dot(p, d) * exp2(-whole);
    return mix(0.5 + 0.5 * sin(6.2832 * x), 0.5 + 0.5 * sin(3.1416 * x), part);
}
void main() {
    vec2 at = gl_FragCoord.xy;
    vec4 m = stood(at);
    float slow = anchored(at, m.w, 40.0);
    vec2 off = (vec2(noise2(at / (26.0 * unit) + beat * 7.3), noise2(at / (26.0 * unit) + 91.0 - beat * 5.1)) - 0.5) * 2.0 * boil * unit;
    vec2 there = at + off;
    float wide = max(1.0, weight * unit * (0.55 + 0.9 * slow));
    float drawn = lines(there, wide, 0.9);
    vec3 c = shown(there);
    float l = bright(c), grain = paper(at);
    float r = 2.0 * unit;
    float around = 0.25 * (bright(shown(there + vec2(r, 0))) + bright(shown(there - vec2(r, 0))) + bright(shown(there + vec2(0, r))) + bright(shown(there - vec2(0, r))));
    float shade = 1.0 - smoothstep(0.02, 0.86, mix(l, around, 0.5));
    if (negative > 0.0) shade = 0.90 * smoothstep(0.34, 1.08, mix(l, around, 0.5));
    drawn = max(drawn, 0.8 * smoothstep(0.05, 0.16, abs(l - around)) * step(0.001, hatch + washes));
    float dark = 0.0;
    if (hatch > 0.0) {
        float one = stripes(there, m.w, vec3(0.9, 0.8, 0.35), 9.0), two = stripes(there, m.w, vec3(-0.75, 0.85, 0.4), 9.0);
        dark = smoothstep(0.0, 0.34, shade - 0.18 - 0.5 * one) * 0.55 + smoothstep(0.0, 0.34, shade - 0.50 - 0.4 * two) * 0.55;
        dark = hatch * (dark + 0.25 * smoothstep(0.6, 1.0, shade));
    }
    if (washes > 0.0) {
        float damp = shade + 0.22 * (slow - 0.5);
        float steps = 0.34 * smoothstep(0.30, 0.36, damp) + 0.26 * smoothstep(0.52, 0.60, damp) + 0.40 * smoothstep(0.74, 0.80, damp);
        dark = max(dark, washes * mix(steps, shade, 0.35) * (0.86 + 0.28 * grain));
    }
    float mark = clamp(max(drawn * (0.75 + 0.5 * (grain - 0.2)), dark * (0.72 + 0.56 * grain)), 0.0, 1.0);
    vec3 base = mix(sheet * (0.955 + 0.06 * grain), clamp(c / max(l, 0.05), 0.0, 1.6) * (0.72 + 0.28 * l), tinted);
    if (negative > 0.0) base *= 0.90 + 0.34 * (noise2(at / (70.0 * unit)) - 0.3) * (0.6 + 0.4 * grain);   // wiped before
    if (grid > 0.0) {
        vec2 cell = abs(fract(at / (25.0 * unit)) - 0.5) * 25.0 * unit;
        base = mix(base, ink, grid * (1.0 - smoothstep(0.0, 1.2, min(12.5 * unit - cell.x, 12.5 * unit - cell.y))));
    }
    vec3 done = clamp(mix(base, ink, mark), 0.0, 1.0);
    colour = vec4(done, bright(done));
}
