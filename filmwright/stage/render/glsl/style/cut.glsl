// Cut from paper: every thing a flat sheet of few tones, lying over what is behind it, with a bright edge and a shadow beside it.
#include "style/style.glsl"
uniform float steps;
uniform float shadow;         // reach of the shadows, in units
uniform float rich;
void main() {
    vec2 at = gl_FragCoord.xy;
    vec4 m = stood(at);
    float r = 2.6 * unit;
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
    float l = bright(calm);
    float x = pow(max(l, 0.0), 0.75) * steps, whole = floor(x);
    float band = pow((whole + smoothstep(0.42, 0.58, x - whole)) / steps, 1.3);
    vec3 made = mix(vec3(1.0), calm / max(l, 0.02), rich) * mix(l, band, 0.85);
    // sheets lie over each other: what is nearer throws a shadow down to the right
    float dark = 0.0, lit = 0.0;
    for (int k = 1; k <= 8; k++) {
        float far = shadow * unit * float(k) / 8.0;
        float near = stood(at + vec2(-0.75, 1.0) * far).w;
        float gap = (m.w - near) / (0.06 * m.w + 0.12);
        dark = max(dark, smoothstep(0.6, 1.6, gap) * (1.0 - float(k - 1) / 8.0));
    }
    float beside = stood(at + vec2(-0.7, 0.9) * 1.5 * unit).w;
    lit = smoothstep(0.6, 1.6, (beside - m.w) / (0.06 * m.w + 0.12));
    made *= 1.0 - 0.58 * dark;
    made = mix(made, min(made * 1.35 + 0.08, vec3(1.0)), 0.75 * lit);
    float fibre = paper(at) - 0.5, crease = anchored(at, m.w, 26.0) - 0.5;
    made *= 1.0 + 0.11 * fibre + 0.05 * crease;
    vec3 done = clamp(made * 0.97 + 0.02, 0.0, 1.0);
    colour = vec4(done, bright(done));
}
