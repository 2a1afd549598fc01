// Smoke, fire, dust, spray, sparks: flat cards turned to the camera (stage/events/puffs.py), laid over what was drawn.
// A card's normal carries what it is now: x = u + 4 * seed, y = v + 4 * 255 * heat, z = opacity; u and v run from -1 to 1.
// aux: kind (0 a ball of smoke, 1 a tongue of fire, 2 a spark, 3 a soft light, 4 a drop), metres over which it fades into what
// stands in it.
#include "surface.glsl"
#ifdef OVER
uniform sampler2D space;
#endif
// What glows at a heat of 0..1: red, orange, yellow, nearly white.
vec3 embers(float heat) {
    float h = clamp(heat, 0.0, 1.0);
    return h * h * vec3(7.5, 0.5 + 4.2 * h * h, 0.05 + 2.6 * h * h * h * h);
}
void main() {
    vec3 v = eye - world;
    away = -dot(v, forward_near.xyz);
    to_eye = normalize(v);
    vec2 whole = floor(facing.xy * 0.25 + 0.5), p = facing.xy - 4.0 * whole;
    float seed = whole.x, heat = whole.y * (1.0 / 255.0), shown = facing.z, r = length(p);
    if (r >= 1.0 || shown <= 0.004) discard;
    float kind = extra.x;
    vec3 n = normalize(normalize(right_before.xyz) * p.x + normalize(up_tan.xyz) * p.y - forward_near.xyz * sqrt(max(1.0 - r * r, 0.0)));
    vec3 c = vec3(0);
    float a;
    if (kind < 0.5) {                              // smoke, dust, steam: a lumpy ball with a light and a dark side
        float lumps = noise3(vec3(p * 2.1 + seed * 3.7, seed + time * 0.35)) * 0.62 + noise3(vec3(p * 5.3, seed * 2.3 - time * 0.5)) * 0.38;
        a = shown * smoothstep(0.0, 0.55, 1.0 - r - 0.62 * (0.78 - lumps));
        n = normalize(n + (lumps - 0.5) * 1.4 * vec3(p.x, 0.4, p.y));
        float front = clamp(0.58 + 0.42 * dot(n, key), 0.0, 1.0);
#ifdef INDOORS
        front *= key_walls.w;
#endif
        c = tint * (key_colour * front * 0.75 + ambient(n) * (0.65 + 0.35 * lumps));
        float inner = clamp(heat * (1.7 * lumps + 0.35) - 0.25 * r, 0.0, 1.0);
        c = mix(c, vec3(0), smoothstep(0.1, 0.5, inner)) + embers(inner);
    } else if (kind < 1.5) {                       // a tongue of fire: adds its light, thin at the rim
        float flicker = noise3(vec3(p.x * 2.6 + seed * 5.1, p.y * 1.7 - time * 3.4, seed + time * 1.3));
        float body = clamp(1.0 - r * r - 0.55 * (1.0 - flicker) - 0.22 * max(p.y, 0.0), 0.0, 1.0);
        c = embers(heat * (0.30 + 0.75 * body)) * tint * shown * 0.34;
        a = clamp(body * shown * 0.85, 0.0, 1.0);
        c *= smoothstep(0.0, 0.35, body);
        c /= max(a, 0.05);
    } else if (kind < 2.5) {                       // a spark, a firework's star
        float body = (1.0 - r) * (1.0 - r);
        a = shown * body * 0.6;
        c = (tint * (1.0 + 5.0 * heat) * heat + vec3(2.5) * heat * heat * heat * smoothstep(0.75, 1.0, 1.0 - r)) * shown * body / max(a, 0.01);
    } else if (kind < 3.5) {                       // a soft light: halo, portal, beam
        float body = (1.0 - r) * (1.0 - r) * (1.0 - 0.4 * r);
        c = tint * (0.25 + 2.2 * heat) * shown * body;
        a = 0.02;
        c /= a;
    } else {                                       // a drop of what is poured or thrown up
        float edge = smoothstep(0.35, 1.0, r);
        a = shown * (1.0 - smoothstep(0.85, 1.0, r)) * mix(0.55, 0.95, heat);
        float bright = clamp(dot(n, key), 0.0, 1.0);
        c = tint * (ambient(n) + key_colour * (0.35 + 0.4 * bright)) * mix(1.0, 0.6, edge) + key_colour * pow8(bright) * 0.8 + around(reflect(-to_eye, n)) * 0.25 * edge;
    }
#ifdef OVER
    if (extra.y > 0.0) a *= clamp((texture(space, gl_FragCoord.xy * picture.zw).w - away) / extra.y, 0.0, 1.0);
#endif
#ifdef MARK
    if (a < 0.45) discard;
    finish(n, vec3(0));
#else
    finish(n, c);
    out_colour = vec4(out_colour.rgb * a, a);
#endif
}
