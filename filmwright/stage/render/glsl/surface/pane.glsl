// Rain on a window pane: drops that stand, drops that run. Laid over what was drawn; nothing of it is marked in the passes.
#include "surface.glsl"
// A drop at `at` of this radius: 0 outside, and where in it one is (-1 at its foot .. 1 at its top).
vec2 drop(vec2 p, vec2 at, float radius) {
    vec2 off = (p - at) / radius;
    return vec2(smoothstep(1.0, 0.72, dot(off, off)), clamp(off.y, -1.0, 1.0));
}
void main() {
    Surface s = begin();
#ifdef MARK
    discard;
#else
    vec2 x = across();
    vec2 found = vec2(0.0);
    for (int k = 0; k < 2; k++) {                     // standing drops, small and smaller
        float size = k == 0 ? 0.032 : 0.017;
        vec2 cell = floor(x / size);
        float own = hash21(cell + float(k) * 57.0);
        vec2 at = (cell + 0.3 + 0.4 * vec2(own, fract(own * 37.0))) * size;
        vec2 one = drop(x, at, size * (0.14 + 0.30 * fract(own * 91.0))) * step(own, k == 0 ? 0.55 : 0.7);
        found = one.x > found.x ? one : found;
    }
    float lane = floor(x.x / 0.07), own = hash21(vec2(lane, 3.0));
    float pace = 0.10 + 0.22 * own, head = x.y + time * pace + own * 9.0;
    float part = fract(head / 0.85) * 0.85, wander = 0.012 * sin(x.y * 23.0 + own * 40.0) + 0.006 * sin(x.y * 61.0);
    float middle = (lane + 0.3 + 0.4 * own) * 0.07 + wander;
    vec2 one = drop(vec2(x.x, part), vec2(middle, 0.03), 0.0105) * step(own, 0.75);
    found = one.x > found.x ? one : found;
    float trail = smoothstep(0.0045, 0.0015, abs(x.x - middle)) * smoothstep(0.75, 0.05, part) * step(0.03, part) * step(own, 0.75);
    vec3 sky = mix(horizon, zenith, 0.3);
    // a drop shows the world upside down: its foot is bright with sky, its top dark with ground
    vec3 c = mix(sky * 1.35, sky * 0.22, smoothstep(-0.6, 0.5, found.y)) + inside_light.rgb * 0.22;   // by night they show the room
    float share = max(found.x * 0.85, trail * 0.35);
    vec3 veil = sky * 0.8;
    float breath = 0.05 * (1.0 - share);
    finish(s.normal, c);
    out_colour = vec4(mix(c, sky * 1.1, trail * (1.0 - found.x)) * share + veil * breath, share + breath);
#endif
}
