// The last touch: brush (Kuwahara 1976: each pixel takes the calmest of four neighbourhoods) and grain.
#include "frame.glsl"
in vec2 uv;
uniform sampler2D image;
uniform float brush;
uniform float grain;
uniform vec2 texel;
out vec4 colour;
float hash(vec2 p, float t) {
    uvec3 q = uvec3(ivec3(ivec2(p), int(t))) * uvec3(1597334673u, 3812015801u, 2798796415u);
    uint n = q.x ^ q.y ^ q.z;
    n = (n ^ (n >> 15)) * 2246822519u;
    return float(n ^ (n >> 13)) * (1.0 / 4294967295.0);
}
void main() {
    vec3 c = texture(image, uv).rgb;
#ifdef BRUSH
    vec3 calm = c;
    float least = 1e9;
    for (int q = 0; q < 4; q++) {
        vec2 s = vec2((q & 1) * 2 - 1, (q >> 1) * 2 - 1) * texel;
        vec3 mean = vec3(0), square = vec3(0);
        for (int i = 0; i < 3; i++)
            for (int j = 0; j < 3; j++) {
                vec3 x = texture(image, uv + s * vec2(i, j)).rgb;
                mean += x;
                square += x * x;
            }
        mean /= 9.0;
        vec3 spread = abs(square / 9.0 - mean * mean);
        float e = spread.r + spread.g + spread.b;
        calm = e < least ? mean : calm;
        least = min(e, least);
    }
    c = mix(c, calm, brush);
#endif
    float l = dot(c, vec3(0.2126, 0.7152, 0.0722));
    float g = hash(gl_FragCoord.xy, time * 24.0 + 0.5) + hash(gl_FragCoord.xy + 977.0, time * 24.0 + 0.5) - 1.0;
    c += g * grain * (0.35 + 0.65 * (1.0 - abs(2.0 * l - 1.0)));
    colour = vec4(c, 1.0);
}
