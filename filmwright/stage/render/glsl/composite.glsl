// Occlusion and air laid over the lit scene; alpha becomes the circle of confusion for the focus pass.
#include "frame.glsl"
in vec2 uv;
uniform sampler2D scene;
uniform sampler2D space;
uniform sampler2D occlusion;
uniform sampler2D volume;
uniform float focus;          // metres
uniform float aperture;       // blur radius at infinity, as a share of the largest blur radius
out vec4 result;
void main() {
    vec3 c = texture(scene, uv).rgb;
    float z = texture(space, uv).w;
    float open = texture(occlusion, uv).r;
    float fade = exp(-z * 0.012);
    c *= mix(vec3(1.0), mix(vec3(0.10, 0.08, 0.09), vec3(1.0), open), fade);
#ifdef EDGED
    // of the four coarse values round a pixel, those at its own depth count
    vec2 coarse = vec2(textureSize(volume, 0)), p = uv * coarse - 0.5, f = fract(p);
    vec4 sum = vec4(0);
    float weight = 0.0;
    for (int k = 0; k < 4; k++) {
        ivec2 o = ivec2(k & 1, k >> 1), q = clamp(ivec2(floor(p)) + o, ivec2(0), ivec2(coarse) - 1);
        float zq = texture(space, (vec2(q) + 0.5) / coarse).w;
        float w = (o.x == 1 ? f.x : 1.0 - f.x) * (o.y == 1 ? f.y : 1.0 - f.y);
        w *= 1.0 / (0.03 + abs(zq - z) / z);
        sum += texelFetch(volume, q, 0) * w;
        weight += w;
    }
    sum /= max(weight, 1e-4);
    c = c * sum.a + sum.rgb;
#elif defined(VOLUME)
    vec4 glow = texture(volume, uv);
    c = c * glow.a + glow.rgb;
#endif
    result = vec4(c, clamp((1.0 - focus / z) * aperture, -1.0, 1.0));
}
