// Depth of field at half size: each pixel gathers those whose circle of confusion reaches it.
#include "frame.glsl"
in vec2 uv;
uniform sampler2D image;      // half size; alpha: circle of confusion, negative in front of the focus
uniform float most;           // of the blur that is taken at all
uniform vec2 radius;          // largest blur radius as a share of the picture's width and height
out vec4 result;              // alpha: how much of the blur to take
void main() {
    vec4 here = texture(image, uv);
    float own = abs(here.a);
    vec3 sum = here.rgb * (0.5 + min(dot(here.rgb, vec3(0.33)), 4.0));
    float weight = 0.5 + min(dot(here.rgb, vec3(0.33)), 4.0), front = 0.0;
    float turn = 1.5708 * dither(gl_FragCoord.xy);
    mat2 spin = mat2(cos(turn), sin(turn), -sin(turn), cos(turn));
    for (int i = 0; i < TAPS; i++) {
        float a = float(i) * 2.39996, r = sqrt((float(i) + 0.5) / float(TAPS));
        vec4 x = texture(image, uv + spin * vec2(cos(a), sin(a)) * r * radius);
        // what lies behind may not spread over what is sharp in front of it
        float its = x.a < 0.0 ? -x.a : min(x.a, max(own, 0.0) + (here.a > 0.0 ? 0.25 : 0.0));
        float k = smoothstep(r - 0.20, r + 0.05, its);
        front += x.a < 0.0 ? k : 0.0;
        k *= 0.5 + min(dot(x.rgb, vec3(0.33)), 4.0);
        sum += x.rgb * k;
        weight += k;
    }
    float take = max(smoothstep(0.03, 0.14, own), clamp(front / float(TAPS) * 2.2, 0.0, 1.0));
    result = vec4(sum / weight, take * most);
}
