// A picture of strength alone, through a scale of colours: heat, a night-sight's green, rays that go through things.
#include "style/style.glsl"
uniform float heat;           // scales of what this is: 1 heat, 0 none
uniform float rays;           // 1: things are lit where they turn away, dark where they face
uniform vec3 low;
uniform vec3 middle;
uniform vec3 high;
uniform float noise;
uniform float glow;           // how far what is bright spreads, in units
uniform float corner;
float once(float x, float y) { return fraction(uint(int(x)) * HASH.x ^ uint(int(y)) * HASH.y); }
vec3 warm(float t) {
    vec3 c = mix(vec3(0.02, 0.01, 0.10), vec3(0.30, 0.03, 0.52), smoothstep(0.0, 0.28, t));
    c = mix(c, vec3(0.85, 0.12, 0.30), smoothstep(0.24, 0.50, t));
    c = mix(c, vec3(0.99, 0.58, 0.08), smoothstep(0.46, 0.72, t));
    return mix(c, vec3(1.0, 0.98, 0.78), smoothstep(0.70, 1.0, t));
}
void main() {
    float n = floor(time * 24.0 + 0.5);
    vec2 at = gl_FragCoord.xy;
    vec4 m = stood(at);
    float l = bright(shown(at)), spread = 0.0;
    for (int k = 0; k < 8; k++) spread += bright(shown(at + glow * unit * (1.0 + float(k & 1)) * vec2(cos(0.7854 * float(k)), sin(0.7854 * float(k))))) / 8.0;
    l = mix(l, spread, heat > 0.0 ? 0.55 : 0.3) + 0.25 * max(spread - 0.55, 0.0);
    if (rays > 0.0) {
        float facing = abs(dot(m.xyz, normalize(ray(at * picture.zw))));
        float thin = m.w > 0.5 * SKY ? 0.0 : pow(1.0 - facing, 1.3) * 0.85 + 0.16 + 0.22 * (1.0 - l);
        thin *= mix(1.0, 0.16, smoothstep(0.70, 0.95, m.y));   // the ground holds nothing that rays would show
        l = thin + 0.55 * lines(at, max(1.0, unit), 0.9) * step(m.w, 0.5 * SKY);
    }
    else if (heat == 0.0) l = pow(max(l, 0.0), 0.72);    // a tube lifts what is nearly dark
    vec3 c = heat > 0.0 ? warm(clamp(l, 0.0, 1.0)) : mix(mix(low, middle, smoothstep(0.0, 0.5, l)), high, smoothstep(0.45, 1.0, l));
    c += noise * (once(floor(at.x / max(unit, 1.0)) + floor(at.y / max(unit, 1.0)) * 917.0, n) - 0.5);
    vec2 q = uv - 0.5;
    c *= 1.0 - corner * 1.9 * dot(q, q);
    vec3 done = clamp(c, 0.0, 1.0);
    colour = vec4(done, bright(done));
}
