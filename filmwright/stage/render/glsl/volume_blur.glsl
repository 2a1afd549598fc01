// Blur over a 4x4 square, the period of the dither, among values of like distance.
#include "frame.glsl"
in vec2 uv;
uniform sampler2D raw;
out vec4 result;
#ifdef WALL
uniform sampler2D space;
void main() {
    vec2 texel = 1.0 / vec2(textureSize(raw, 0));
    float here = min(texture(space, uv).w, 900.0), weight = 0.0;
    vec4 sum = vec4(0);
    for (int k = 0; k < 16; k++) {
        vec2 at = clamp(uv + texel * vec2(k % 4 - 1, k / 4 - 1), 0.5 * texel, 1.0 - 0.5 * texel);
        float z = min(texture(space, at).w, 900.0);
        float w = 1.0 / (0.04 + abs(z - here) / here);
        sum += texture(raw, at) * w;
        weight += w;
    }
    result = sum / weight;
}
#else
// Shafts alone: their strength is blurred, their colour and what they hide follow from the direction.
#include "shafts.glsl"
void main() {
    vec2 texel = 1.0 / vec2(textureSize(raw, 0));
    float here = texture(raw, uv).g, near = 1.0 / here, sum = 0.0, weight = 0.0;
    for (int k = 0; k < 16; k++) {
        vec2 x = texture(raw, uv + texel * vec2(k % 4 - 1, k / 4 - 1)).rg;
        float w = 1.0 / (0.04 + abs(x.g - here) * near);
        sum += x.r * w;
        weight += w;
    }
    vec3 along = ray(uv);
    float stretch = length(along), step_length = shaft_reach(here * stretch) / float(SHAFT_STEPS), left = 1.0;
    vec3 d = along / stretch;
    for (int i = 0; i < SHAFT_STEPS; i++) left *= 1.0 - 0.6 * step_length * shaft_density(eye + d * step_length * (float(i) + 0.5));
    result = vec4(sum / weight * shaft_light(dot(d, key)), left);
}
#endif
