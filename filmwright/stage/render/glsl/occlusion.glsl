// Ambient occlusion at half size: how much of the half-space over a point its neighbours fill (after Alchemy AO, McGuire 2011).
// Here and in all passes texels are read by texture(), not texelFetch(): on a CPU that costs about half.
#include "frame.glsl"
in vec2 uv;
uniform sampler2D space;
out vec2 result;              // light left, distance
void main() {
    vec2 at = uv + 0.5 * picture.zw;                       // the middle of one of the four pixels that meet here
    vec4 here = texture(space, at);
    vec3 p = ray(at) * here.w;
    float reach = clamp(here.w * 0.055, 0.05, 0.8);
    float on_screen = reach / (here.w * up_tan.w) * 0.5;
    float turn = 6.2832 * dither(gl_FragCoord.xy);
    mat2 spin = mat2(cos(turn), sin(turn), -sin(turn), cos(turn)) * on_screen;
    float filled = 0.0, near = 1.0 / reach;
    for (int i = 0; i < TAPS; i++) {
        float a = float(i) * 2.39996, r = sqrt((float(i) + 0.5) / float(TAPS));
        vec2 s = clamp(at + spin * (vec2(cos(a), sin(a)) * r) * vec2(picture.y * picture.z, 1.0), 0.001, 0.999);
        vec3 v = ray(s) * texture(space, s).w - p;
        float d = length(v);
        filled += max(0.0, dot(here.xyz, v) / (d + 0.01) - 0.12) * clamp(2.0 - d * near, 0.0, 1.0);
    }
    result = vec2(here.w > 400.0 ? 1.0 : clamp(1.0 - filled * 3.0 / float(TAPS), 0.0, 1.0), here.w);
}
