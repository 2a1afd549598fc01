// What lies before a room's windows: lit by the day outside and not by the room, in the day's own haze.
// aux: occlusion, haze a metre, strength of the sun, kind (0 plain, 1 leaves, 2 water) and in its fraction how low the sun stands.
#include "surface.glsl"
void main() {
    Surface s = begin();
    float kind = floor(extra.w + 0.01), low = extra.w - kind;
    float leafy = clamp(1.0 - abs(kind - 1.0), 0.0, 1.0), watery = clamp(kind - 1.0, 0.0, 1.0);
    vec3 n = s.normal, d = -to_eye;
    float turned = dot(n, to_eye);
    n = normalize(n - 2.0 * leafy * min(turned, 0.0) * to_eye);
    vec3 albedo = tint * (0.80 + 0.40 * noise3(world * 1.1));
    vec3 towards = normalize(vec3(key.x, mix(key.y, 0.16, low), key.z));
    vec3 sun = mix(vec3(1.0, 0.91, 0.78), vec3(1.0, 0.60, 0.32), low) * extra.z;
    float nl = dot(n, towards);
    vec3 sky = mix(horizon, zenith, 0.35);
    vec3 c = albedo * (sky * (0.62 + 0.38 * n.y) * 1.35 * s.occlusion + sun * (max(nl, 0.0) + leafy * 0.45 * max(-nl, 0.0)));
    // water: the sky in small waves, and the sun's road over it
    vec2 ripple = 0.5 * vec2(sin(dot(world.xz, vec2(0.50, 0.21)) + time), sin(dot(world.xz, vec2(-0.27, 0.66)) - 0.8 * time))
        + 0.5 * vec2(sin(dot(world.xz, vec2(1.37, 1.93)) - 1.4 * time), sin(dot(world.xz, vec2(1.71, -1.12)) + 1.7 * time));
    vec3 wavy = normalize(vec3(ripple.x * 0.10, 1.0, ripple.y * 0.10)), thrown = reflect(d, wavy);
    float shown = 0.02 + 0.98 * pow5(1.0 - clamp(dot(wavy, to_eye) + 0.10, 0.0, 1.0));
    vec3 mirrored = mix(horizon, zenith, smoothstep(0.0, 0.5, thrown.y)) + sun * 1.6 * pow8(pow4(max(dot(thrown, towards), 0.0)));
    c = mix(c, tint * sky * 0.8 * (1.0 - shown) + mirrored * shown, watery);
    float far = length(world - eye);
    c = mix(c, horizon * 0.96, 1.0 - exp(-far * extra.y));
    finish(n, c);
#ifdef COLOUR_AT
    out_colour = vec4(c, 1.0);   // not through the haze of the room
#endif
}
