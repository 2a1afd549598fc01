// Flat colours in a few steps of light, and lines: cartoon, anime, woodblock print, comic.
#include "style/style.glsl"
uniform float steps;          // of brightness
uniform float line;           // width of the lines, in units
uniform float rich;           // saturation
uniform float flat_;          // how far colours are evened out, 0..1
uniform vec3 ink;
uniform float print;          // paper and wood's grain of a print
uniform float dots;           // raster of a comic
uniform vec3 low;             // what darkness is tinted to
void main() {
    vec2 at = gl_FragCoord.xy;
    vec4 m = stood(at);
    float r = 2.4 * unit;
    // the calmest of four corners: flat fields with clean borders
    vec3 c = shown(at), calm = c;
    float least = 1e9;
    for (int q = 0; q < 4; q++) {
        vec2 d = vec2((q & 1) * 2 - 1, (q >> 1) * 2 - 1) * r;
        vec3 a = shown(at + d), b = shown(at + vec2(d.x, 0)), e = shown(at + vec2(0, d.y)), f = shown(at + d * 2.0);
        vec3 mean = (a + b + e + f + c) / 5.0;
        float spread = dot(abs(a - mean) + abs(b - mean) + abs(e - mean) + abs(f - mean), vec3(1));
        calm = spread < least ? mean : calm;
        least = min(spread, least);
    }
    c = mix(c, calm, 0.85);
    float l = bright(c);
    float wavered = l + print * 0.05 * (anchored(at, m.w, 60.0) - 0.5);
    float x = pow(max(wavered, 0.0), 0.8) * steps, whole = floor(x), part = x - whole;
    float band = pow((whole + smoothstep(0.40, 0.60, part)) / steps, 1.25);
    band = mix(l, band, flat_);
    vec3 hue = c / max(l, 0.02);
    vec3 made = mix(vec3(1.0), hue, rich) * band;
    made = mix(low * max(band, 0.04) * 2.0, made, smoothstep(0.0, 0.38, band));
    if (dots > 0.0) {
        vec2 p = mat2(0.7071, 0.7071, -0.7071, 0.7071) * at / (4.2 * unit);
        float cell = length(fract(p) - 0.5), size = 0.62 * sqrt(clamp(1.0 - band * 1.15, 0.0, 1.0));
        made = mix(made * 1.16 + 0.05, made * 0.72, dots * (1.0 - smoothstep(size - 0.10, size + 0.10, cell)));
    }
    if (print > 0.0) {
        float grain = noise2(vec2(at.x / (90.0 * unit), at.y / (2.2 * unit)));
        made *= 1.0 + print * (0.10 * (paper(at) - 0.5) + 0.06 * (grain - 0.5));
        made = mix(made, made * vec3(1.03, 0.98, 0.86) + vec3(0.03, 0.025, 0.01), print);
    }
    float drawn = lines(at, max(1.0, line * unit), 1.0) * step(0.001, line);
    vec3 done = clamp(mix(made, ink, drawn), 0.0, 1.0);
    colour = vec4(done, bright(done));
}
