// What hangs in the air, at a third of the size: shafts of light through haze, and the wall of a dust storm.
#include "frame.glsl"
#include "noise.glsl"
#include "air.glsl"
in vec2 uv;
uniform sampler2D space;
uniform sampler2DShadow shadows;
out vec4 result;              // light added; share of what lies behind that is left

float lit_at(vec3 p) {
    vec3 c = (world_to_far * vec4(p, 1.0)).xyz * 0.5 + 0.5;
    vec2 a = abs(c.xy - 0.5);
    float s = texture(shadows, vec3((clamp(c.x, 0.002, 0.998) + 1.0) * 0.5, c.y, c.z - 0.0008));
    return max(a.x, a.y) < 0.495 ? s : 1.0;
}
#ifdef WALL
// Density of the dust: a front that leans and billows, torn at the top, thinner inside than at its face.
float dust_at(vec3 p) {
    vec2 ahead = wall_towards.xz, side = vec2(-ahead.y, ahead.x);
    float along = dot(p.xz, ahead), across = dot(p.xz, side);
    float fold = 16.0 * sin(across * 0.021 + 1.0) + 9.0 * sin(across * 0.053 + 2.6);
    float inside = smoothstep(wall.x + fold - 8.0, wall.x + fold + 26.0, along + p.y * 0.22);
    float top = wall.y * (0.72 + 0.45 * noise2(vec2(across, along) * 0.017 + 3.0));
    float k = inside * smoothstep(top, top * 0.45, p.y);
    vec3 q = p * vec3(0.040, 0.046, 0.040) - vec3(0.0, time * 0.10, 0.0) + vec3(ahead.x, 0.0, ahead.y) * time * 0.17;
    float n = noise3(q) * 0.55 + noise3(q * 2.3 + 5.0) * 0.28 + noise3(q * 5.1) * 0.17;
    return 0.13 * wall.z * k * smoothstep(0.46 - 0.34 * k, 0.66, n);
}
#endif
void main() {
    float z = texelFetch(space, ivec2(uv * vec2(textureSize(space, 0))), 0).w;
    vec3 along = ray(uv);
    float stretch = length(along);
    vec3 d = along / stretch;
    float far = min(z * stretch, 320.0);
    float j = dither(gl_FragCoord.xy);
    float towards = dot(d, key);
    vec3 light = vec3(0);
    float left = 1.0;
#ifdef SHAFTS
    float reach = min(far, mix(55.0, 14.0, indoors));
    float phase = 0.35 + 1.3 * pow8(max(towards, 0.0)) + 0.35 * max(towards, 0.0);
    float dense = cloud_shafts.w * mix(0.006, 0.022, indoors);
    float step_length = reach / float(SHAFT_STEPS);
    for (int i = 0; i < SHAFT_STEPS; i++) {
        vec3 p = eye + d * step_length * (float(i) + j);
        float k = dense * exp(-max(p.y, 0.0) * mix(0.10, 0.0, indoors)) * step_length;
        light += left * k * lit_at(p) * key_colour * phase;
        left *= 1.0 - k * 0.6;
    }
#endif
#ifdef WALL
    // the march begins where the face can first be met
    float closing = dot(d.xz, wall_towards.xz);
    float gap = wall.x - 34.0 - dot(eye.xz, wall_towards.xz);
    float begin = gap < 0.0 ? 2.0 : (closing > 0.02 ? gap / closing : 1e4);
    float end = min(far, begin + 230.0);
    float stride = max(end - begin, 0.0) / float(WALL_STEPS);
    vec3 sunward = normalize(key + vec3(0.0, 0.5, 0.0));
    vec3 shade = wall_tint.rgb * (0.20 + 0.30 * mix(horizon, zenith, 0.5)), sunlit = wall_tint.rgb * key_colour;
    float forward = 0.34 + 0.9 * pow4(max(towards, 0.0));
    for (int i = 0; i < WALL_STEPS; i++) {
        vec3 p = eye + d * (begin + stride * (float(i) + j));
        float k = dust_at(p) * stride;
        float behind = dust_at(p + sunward * 7.0) * 16.0 + dust_at(p + sunward * 20.0) * 14.0;
        float a = 1.0 - exp(-k);
        light += left * a * (shade * (0.35 + 0.65 * exp(-behind * 0.3)) + sunlit * exp(-behind * 0.8) * forward);
        left *= 1.0 - a;
        if (left < 0.02) break;
    }
    // far dust goes over into the haze
    light = mix(light, haze_colour(d) * (1.0 - left), haze(d, min(begin, 600.0)) * (1.0 - left));
#endif
    result = vec4(light, left);
}
