// Motion blur (after McGuire et al. 2012): each pixel gathers along the fastest way about it, so that what moves is spread beyond its
// outline; what stands before it stays sharp.
#include "frame.glsl"
uniform sampler2D scene;      // alpha: circle of confusion
uniform sampler2D space;
uniform sampler2D flow;       // pixels right and down to a frame before
uniform float part;           // of a frame's time
out vec4 result;
const int TAPS = 9;
ivec2 inside(vec2 at) { return clamp(ivec2(at), ivec2(0), textureSize(scene, 0) - 1); }
void main() {
    vec2 at = gl_FragCoord.xy;
    vec4 middle = texelFetch(scene, ivec2(at), 0);
    float z = texelFetch(space, ivec2(at), 0).w;
    vec2 own = texelFetch(flow, ivec2(at), 0).xy, way = own;
    float reach = 0.025 * picture.y;
    for (int k = 0; k < 8; k++) {                  // the fastest of those about it that is not behind
        float a = 0.785398 * float(k);
        ivec2 there = inside(at + vec2(cos(a), sin(a)) * reach * (1.0 + float(k & 1)));
        vec2 other = texelFetch(flow, there, 0).xy;
        if (dot(other, other) > dot(way, way) && texelFetch(space, there, 0).w < z * 1.05) way = other;
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
        ivec2 there = inside(at + way * s);
        float zt = texelFetch(space, there, 0).w;
        vec2 moved = texelFetch(flow, there, 0).xy * part;
        // what is behind and stands still is not smeared over what is before it
        float w = zt > z * 1.05 ? clamp(length(own) * part / max(length_, 1.0), 0.0, 1.0) : clamp(length(moved) / max(length_ * abs(s), 0.5), 0.0, 1.0);
        sum += texelFetch(scene, there, 0).rgb * w;
        weight += w;
    }
    result = vec4(sum / weight, middle.a);
}
