// Motion blur (after McGuire et al. 2012): each pixel gathers along the fastest way about it, so that what moves is spread beyond its
// outline; what stands before it stays sharp.
#include "frame.glsl"
uniform sampler2D scene;      // alpha: circle of confusion
uniform sampler2D space;
uniform sampler2D flow;       // pixels right and down to a frame before
uniform float part;           // of a frame's time
out vec4 result;
const int TAPS = 9;
void main() {
    vec2 at = gl_FragCoord.xy;
    vec4 middle = texture(scene, at * picture.zw);
    float z = texture(space, at * picture.zw).w;
    vec2 own = texture(flow, at * picture.zw).xy, way = own;
    float reach = 0.025 * picture.y;
    for (int k = 0; k < 8; k++) {                  // the fastest of those about it that is not behind
        float a = 0.785398 * float(k);
        vec2 there = (at + vec2(cos(a), sin(a)) * reach * (1.0 + float(k & 1))) * picture.zw;
        vec2 other = texture(flow, there).xy;
        if (dot(other, other) > dot(way, way) && texture(space, there).w < z * 1.05) way = other;
    }
    way *= vec2(part, -part);
    float length_ = length(way), most = 0.12 * picture.x;
    if (length_ < 0.75) { result = middle; return; }
    way *= min(1.0, most / length_);
    float start = (dither(at) - 0.5) / float(TAPS);
    vec3 sum = middle.rgb;
    float weight = 1.0;
    for (int k = 0; k < TAPS; k++) {
        float s = (float(k) + 0.5) / float(TAPS) - 0.5 + start;
        vec2 there = (at + way * s) * picture.zw;
        float zt = texture(space, there).w;
        vec2 moved = texture(flow, there).xy * part;
        // what is behind and stands still is not smeared over what is before it
        float w = zt > z * 1.05 ? clamp(length(own) * part / max(length_, 1.0), 0.0, 1.0) : clamp(length(moved) / max(length_ * abs(s), 0.5), 0.0, 1.0);
        sum += texture(scene, there).rgb * w;
        weight += w;
    }
    result = vec4(sum / weight, middle.a);
}
