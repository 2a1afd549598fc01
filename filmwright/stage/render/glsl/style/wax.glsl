// Crayon and pastel: pigment that catches on the grain of a sheet, laid on in strokes of one direction, thin where the picture is light.
#include "style/style.glsl"
uniform float grain;          // how rough the sheet is
uniform float cover;          // how much of it is covered
uniform float rich;           // saturation
uniform float line;           // strength of outlines
uniform float soft;           // how far colours are blended, in units
uniform vec3 sheet;
uniform float boil;
float strokes(vec2 at, float z) {
    bool sky = z > 0.5 * SKY;
    vec2 p = at / max(unit, 0.4) + beat * vec2(3.1, 5.7) * boil;
    p += 3.0 * (anchored(at, z, 30.0) - 0.5);
    vec2 q = vec2(dot(p, vec2(0.82, 0.57)), dot(p, vec2(-0.57, 0.82)));
    return 0.6 * noise2(vec2(q.x / 26.0, q.y / 1.7)) + 0.4 * noise2(vec2(q.x / 11.0 + 40.0, q.y / 0.9 + (sky ? 9.0 : 0.0)));
}
void main() {
    vec2 at = gl_FragCoord.xy;
    vec4 m = stood(at);
    vec2 there = at + (vec2(anchored(at, m.w, 14.0), anchored(at + 31.0, m.w, 14.0)) - 0.5) * 4.0 * unit;
    float r = max(soft * unit, 1.0);
    vec3 c = shown(there) * 2.0;
    for (int k = 0; k < 6; k++) c += shown(there + r * vec2(cos(1.0472 * float(k)), sin(1.0472 * float(k))));
    c /= 8.0;
    float l = bright(c);
    c = clamp(mix(vec3(l), c, rich), 0.0, 1.0);
    float tooth = paper(at) * 0.55 + 0.45 * noise2(at / (1.1 * max(unit, 0.5)) + 70.0);
    float press = cover + 0.55 * (1.0 - l) - 0.25 * smoothstep(0.75, 1.0, l);
    float laid = smoothstep(-0.16, 0.16, press - grain * (0.55 * tooth + 0.75 * strokes(there, m.w)));
    vec3 pigment = c * (0.90 + 0.22 * strokes(there + 17.0, m.w));
    vec3 done = mix(sheet * (0.95 + 0.07 * tooth), pigment, laid);
    float drawn = line * lines(there, max(1.0, 1.5 * unit), 0.8) * smoothstep(0.2, 0.5, tooth + 0.25);
    done = clamp(mix(done, c * 0.30, drawn), 0.0, 1.0);
    colour = vec4(done, bright(done));
}
