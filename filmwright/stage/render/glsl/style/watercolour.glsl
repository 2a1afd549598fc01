// Watercolour: washes that pool darker at their edges and granulate, on white paper that shines through; a thin pencil line under it.
#include "style/style.glsl"
uniform float line;
uniform float wash;           // steps of brightness; 0 none
void main() {
    vec2 at = gl_FragCoord.xy;
    vec4 m = stood(at);
    float slow = anchored(at, m.w, 46.0), quick = anchored(at, m.w, 7.0);
    vec2 off = vec2(slow - 0.5, 0.8 * (slow - quick)) * 5.0 * unit + (quick - 0.5) * 1.4 * unit;
    vec2 there = at + off;
    float r = 3.2 * unit;
    vec3 c = shown(there), e = shown(there + vec2(r, 0)), w = shown(there - vec2(r, 0)), n = shown(there + vec2(0, r)), s = shown(there - vec2(0, r));
    vec3 soft = (2.0 * c + e + w + n + s) / 6.0;
    float edge = length(e - w) + length(n - s);
    float l = bright(soft);
    // pigment: washes lie in a few strengths, their borders a little uneven
    float stepped = (floor(l * wash + (slow - 0.5) * 0.8) + 0.5) / wash;
    float strength = mix(l, stepped, 0.42);
    vec3 hue = soft / max(l, 0.03);
    vec3 painted = mix(vec3(1.0), clamp(hue, 0.0, 1.9), 0.92) * mix(strength, 1.0, 0.13) * 1.10;
    painted *= 1.0 - 0.42 * smoothstep(0.08, 0.55, edge);            // pooled at the border
    float grain = paper(at);
    float depth = 1.0 - strength;
    painted *= 1.0 + depth * 0.24 * (grain - 0.5) + 0.30 * depth * (slow - 0.5) + 0.16 * depth * (quick - 0.5);
    // light parts are left to the paper, the picture's border unpainted
    vec3 sheet = vec3(0.975, 0.962, 0.93) * (0.965 + 0.05 * grain);
    vec2 q = abs(uv - 0.5) * 2.0;
    float border = smoothstep(0.0, 0.05, 1.0 - max(q.x, q.y) - 0.03 * (noise2(at / (14.0 * unit)) - 0.2) - 0.012);
    float cover = clamp(1.12 - smoothstep(0.72, 1.0, l) * 0.75, 0.0, 1.0) * border;
    vec3 made = mix(sheet, min(painted, sheet * 1.02), cover);
    float drawn = lines(there, max(1.0, 1.1 * unit), 0.8) * line * smoothstep(0.25, 0.75, grain + 0.25) * border;
    vec3 done = clamp(mix(made, made * vec3(0.30, 0.28, 0.32), drawn), 0.0, 1.0);
    colour = vec4(done, bright(done));
}
