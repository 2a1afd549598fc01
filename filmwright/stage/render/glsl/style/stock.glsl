// Film stock: tone, fade, grain, weave in the gate, scratches, dust, flicker, blinds; black and white, sepia, old colour.
#include "style/style.glsl"
uniform float mono;           // 1: no colour
uniform vec3 dark;            // tints of shadows and lights
uniform vec3 light;
uniform float contrast;
uniform float fade;           // blacks lifted
uniform float grain;
uniform float weave;          // pixels-units by which the picture moves in the gate
uniform float scratch;
uniform float flicker;
uniform float corner;         // darkness of the corners
uniform float blinds;         // strength of the shadow of blinds in the room
uniform float neon;           // shadows to one colour, lights to another
float once(float x, float y) { return fraction(uint(int(x)) * HASH.x ^ uint(int(y)) * HASH.y); }
void main() {
    float n = floor(time * 24.0 + 0.5);
    vec2 slip = weave * unit * vec2(noise2(vec2(n * 0.37, 3.0)) - 0.5, noise2(vec2(9.0, n * 0.53)) - 0.5 + (once(n, 7.0) > 0.985 ? 0.8 : 0.0)) * 2.0;
    vec2 at = gl_FragCoord.xy + slip;
    vec3 c = shown(at);
    if (blinds > 0.0) {
        vec4 m = stood(at);
        if (m.w < 0.5 * SKY) {
            vec3 p = place_of(at, m.w);
            // light from high on one side through a window with slats
            vec3 l = normalize(vec3(0.62, 0.50, 0.60)), side = normalize(cross(l, vec3(0, 1, 0))), up = cross(side, l);
            float u = dot(p, side), v = dot(p, up);
            float window = smoothstep(0.0, 0.12, 1.05 - abs(fract(u / 3.0 + 0.5) - 0.5) * 3.0);
            float slat = smoothstep(0.30, 0.46, abs(fract(v / 0.17) - 0.5) * 2.0);
            float falls = window * slat * (0.35 + 0.65 * smoothstep(-0.1, 0.5, dot(m.xyz, l)));
            c *= mix(1.0, 0.50 + 1.05 * falls, blinds);
        }
    }
    float l = bright(c);
    c = mix(c, vec3(l), mono);
    c = mix(vec3(0.5 * l), c, 1.0);
    l = clamp(l, 0.0, 1.0);
    float bent = l < 0.5 ? 0.5 * pow(2.0 * l, contrast) : 1.0 - 0.5 * pow(2.0 * (1.0 - l), contrast);
    c = clamp(mono > 0.5 ? vec3(bent) : c * (bent / max(l, 1e-3)), 0.0, 1.0);
    c *= mix(dark, light, smoothstep(0.0, 1.0, bent));
    if (neon > 0.0) {
        vec4 m = stood(at);
        float hue = m.w < 0.5 * SKY ? noise3(place_of(at, m.w) * 0.22) : 0.3;   // signs and windows are of one colour each
        vec3 hot = mix(vec3(0.05, 0.85, 0.95), vec3(1.0, 0.16, 0.66), smoothstep(0.38, 0.62, hue));
        vec3 glow = mix(vec3(0.10, 0.08, 0.42), hot, smoothstep(0.16, 0.62, bent));
        c = mix(c, max(c * 0.72, glow * pow(bent, 0.72) * 1.35), neon);
    }
    c = fade + (1.0 - 1.35 * fade) * c;
    vec2 q = uv - 0.5;
    c *= 1.0 - corner * 1.9 * dot(q, q);
    c *= 1.0 + flicker * (once(n, 3.0) - 0.5 + 0.5 * sin(n * 0.9));
    if (grain > 0.0) {
        vec2 g = floor(gl_FragCoord.xy / max(1.0, 1.1 * unit));
        float a = hash31(vec3(g, n)) + hash31(vec3(g + 311.0, n)) - 1.0;
        c += a * grain * (0.35 + 0.65 * (1.0 - abs(2.0 * bent - 1.0)));
    }
    if (scratch > 0.0) {
        for (int k = 0; k < 3; k++) {
            float born = floor(n / 17.0) * 3.0 + float(k);
            float x = once(born, 11.0) + 0.004 * (noise2(vec2(n * 0.3, born)) - 0.5);
            float on = step(0.55, once(born, 23.0)) * step(0.25, noise2(vec2(uv.y * 3.0 + n, born)));
            c += scratch * on * (0.30 * once(born, 5.0) - 0.10) * (1.0 - smoothstep(0.0, 1.3 * picture.z * max(unit, 0.6), abs(uv.x - x)));
        }
        for (int k = 0; k < 4; k++) {
            vec2 spot = vec2(once(n, 40.0 + float(k)), once(n, 60.0 + float(k)));
            float big = unit * (1.0 + 4.0 * once(n, 80.0 + float(k)));
            float there = 1.0 - smoothstep(0.6 * big, big, length((uv - spot) * picture.xy) + big * 0.7 * (noise2(gl_FragCoord.xy / (2.0 * unit)) - 0.5));
            c = mix(c, vec3(once(n, 90.0 + float(k)) > 0.5 ? 0.04 : 0.9), scratch * 0.75 * there * step(0.55, once(n, 99.0 + float(k))));
        }
    }
    vec3 done = clamp(c, 0.0, 1.0);
    colour = vec4(done, bright(done));
}
