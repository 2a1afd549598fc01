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
    // the four neighbourhoods share their taps: 25 of them in a square, 9 in each corner
    vec4 near[25];
    for (int k = 0; k < 25; k++) near[k] = texture(image, uv + texel * vec2(k % 5 - 2, k / 5 - 2));
    vec3 calm = c;
    float least = 1e9;
    for (int q = 0; q < 4; q++) {
        int corner = (q & 1) * 2 + (q >> 1) * 10;
        vec4 mean = vec4(0);
        float square = 0.0;
        for (int k = 0; k < 9; k++) {
            vec4 x = near[corner + k % 3 + (k / 3) * 5];
            mean += x;
            square += x.a * x.a;
        }
        mean /= 9.0;
        float spread = square / 9.0 - mean.a * mean.a;
        calm = spread < least ? mean.rgb : calm;
        least = min(spread, least);
    }
    c = mix(c, calm, brush);
#endif
    float l = dot(c, vec3(0.2126, 0.7152, 0.0722));
    float g = hash(gl_FragCoord.xy, time * 24.0 + 0.5) + hash(gl_FragCoord.xy + 977.0, time * 24.0 + 0.5) - 1.0;
    c += g * grain * (0.35 + 0.65 * (1.0 - abs(2.0 * l - 1.0)));
    colour = vec4(c, 1.0);
}
