// What hangs in the air, at a third of the size: shafts of light through haze, and the wall of a dust storm.
#include "frame.glsl"
#include "noise.glsl"
#include "air.glsl"
#include "shafts.glsl"
in vec2 uv;
uniform sampler2D space;
uniform sampler2DShadow shadows;
#ifdef WALL
out vec4 result;              // light added; share of what lies behind that is left
#else
out vec2 result;              // how much of the key the haze shows; distance
#endif

float lit_at(vec3 p) {
    vec3 c = (world_to_far * vec4(p, 1.0)).xyz * 0.5 + 0.5;
    vec2 a = abs(c.xy - 0.5);
    float s = texture(shadows, vec3((clamp(c.x, 0.002, 0.998) + 1.0) * 0.5, c.y, c.z - 0.0008));
    return max(a.x, a.y) < 0.495 ? s : 1.0;
}
#ifdef WALL
// The dust's body, 0..1: a front that leans and bulges in billows, torn at the top. Without the finest folds, for shading.
float body_at(vec3 p, out vec3 q) {
    vec2 ahead = wall_towards.xz;
    float along = dot(p.xz, ahead), across = dot(p.xz, vec2(-ahead.y, ahead.x));
    q = p * vec3(0.027, 0.032, 0.027) - vec3(0.0, time * 0.05, 0.0) + vec3(ahead.x, 0.0, ahead.y) * time * 0.08;
    float billow = noise3(q) * 0.66 + noise3(q * 2.3 + 5.0) * 0.34;
    float front = wall.x + 16.0 * sin(across * 0.021 + 1.0) + 58.0 * (0.52 - billow);
    float top = wall.y * (0.78 + 0.17 * sin(across * 0.011 + 2.0) + 0.42 * (billow - 0.4));
    float deep = along + p.y * 0.20 - front;                    // metres behind the face
    return smoothstep(0.0, 24.0, deep) * smoothstep(top, top * 0.72, p.y);
}
float dust_at(vec3 p) {
    vec3 q;
    float k = body_at(p, q);
    return 0.11 * wall.z * smoothstep(0.0, 0.55, k - (0.30 * noise3(q * 5.3) + 0.15 * noise3(q * 11.0)) * (1.0 - 0.7 * k));
}
#endif
void main() {
    float z = texture(space, uv).w;
    vec3 along = ray(uv);
    float stretch = length(along);
    vec3 d = along / stretch;
    float far = min(z * stretch, 950.0);
    float j = dither(gl_FragCoord.xy);
    float left = 1.0, shown = 0.0;
#ifdef SHAFTS
    float step_length = shaft_reach(far) / float(SHAFT_STEPS);
    for (int i = 0; i < SHAFT_STEPS; i++) {
        vec3 p = eye + d * step_length * (float(i) + j);
        float k = shaft_density(p) * step_length;
        shown += left * k * lit_at(p);
        left *= 1.0 - k * 0.6;
    }
#endif
#ifndef WALL
    result = vec2(shown, min(z, 900.0));
#else
    float towards = dot(d, key);
    vec3 light = shown * shaft_light(towards);
    // the march begins where the face can first be met
    float closing = dot(d.xz, wall_towards.xz);
    float gap = wall.x - 62.0 - dot(eye.xz, wall_towards.xz);
    float begin = gap < 0.0 ? 2.0 : (closing > 0.02 ? gap / closing : 1e4);
    float end = min(far, begin + 260.0);
    float stride = max(end - begin, 0.0) / float(WALL_STEPS);
    vec3 sunward = normalize(key + vec3(0.0, 0.5, 0.0)), outward = normalize(vec3(0.0, 0.8, 0.0) - wall_towards.xyz);
    vec3 shade = wall_tint.rgb * (0.10 + 1.05 * mix(horizon, zenith, 0.5)), sunlit = wall_tint.rgb * mix(vec3(dot(key_colour, vec3(0.33))), key_colour, 0.5);
    float forward = 0.34 + 0.9 * pow4(max(towards, 0.0));
    for (int i = 0; i < WALL_STEPS; i++) {
        vec3 p = eye + d * (begin + stride * (float(i) + j));
        float k = dust_at(p) * stride;
        // how much dust lies between here and the sun, and between here and the open sky before the face
        vec3 unused;
        float behind = body_at(p + sunward * 12.0, unused) * 2.2;
        float covered = body_at(p + outward * 11.0, unused) * 2.6;
        float a = 1.0 - exp(-k);
        float low = 0.45 + 0.55 * smoothstep(-5.0, wall.y * 0.7, p.y);   // less of the sky reaches its foot
        light += left * a * (shade * low * (0.16 + 0.84 * exp(-covered * 0.9)) + sunlit * (0.10 + 0.90 * exp(-behind * 0.5)) * forward);
        left *= 1.0 - a;
        if (left < 0.02) break;
    }
    // far dust goes over into the haze
    light = mix(light, haze_colour(d) * (1.0 - left), haze(d, min(begin, 600.0)) * 0.8 * (1.0 - left));
    result = vec4(light, left);
#endif
}
