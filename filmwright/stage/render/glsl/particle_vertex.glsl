// Rain, snow and dust: sprites whose place is a pure function of their number and the time. They live in a box that moves with the
// eye in whole periods, so that none jumps when the camera moves.
#include "frame.glsl"
#include "noise.glsl"
uniform int kind;             // 0 rain, 1 snow, 2 dust
uniform float seconds;        // shutter: how long a drop is exposed
#ifdef SHELTER
uniform sampler2D shelter;    // heights seen from above
uniform mat4 world_to_shelter;
#endif
out vec2 across;
out vec3 glow;
out float strength;
void main() {
    float n = float(gl_InstanceID);
    vec3 seed = vec3(hash21(vec2(n, 1.0)), hash21(vec2(n, 2.0)), hash21(vec2(n, 3.0)));
    float own = hash21(vec2(n, 4.0));
    vec3 box = kind == 0 ? vec3(26, 16, 26) : kind == 1 ? vec3(22, 14, 22) : vec3(30, 8, 30);
    vec3 speed = kind == 0 ? vec3(0, -8.5 - 1.5 * own, 0) + wind * 0.35
               : kind == 1 ? vec3(0, -0.9 - 0.5 * own, 0) + wind * 0.6
                           : wind * (0.5 + 0.6 * own) + vec3(0, 0.08, 0);
    vec3 wander = kind == 0 ? vec3(0) : (kind == 1 ? 0.35 : 0.5)
        * vec3(sin(time * 1.1 + own * 40.0), 0.4 * sin(time * 1.7 + own * 70.0), cos(time * 0.9 + own * 55.0));
    vec3 centre = eye + forward_near.xyz * box.z * 0.42;
    vec3 p = mod(seed * box + speed * time + wander - centre, box) - box * 0.5 + centre;
    vec3 to = p - eye;
    float far = max(dot(to, forward_near.xyz), 0.01);
    float pixel = far * up_tan.w * 2.0 * picture.w;          // metres of a pixel there
    float size = kind == 0 ? 0.0035 : kind == 1 ? 0.007 + 0.007 * own : 0.004 + 0.012 * own * own;
    float wide = max(size, pixel * (kind == 0 ? 0.6 : 0.75));
    vec3 run = kind == 0 ? speed * seconds : vec3(0);
    vec3 d = normalize(to);
    vec3 lengthwise = kind == 0 ? normalize(run) : normalize(cross(d, vec3(0.3, 1, 0.2)));
    vec3 crosswise = normalize(cross(d, lengthwise));
    vec2 corner = vec2(gl_VertexID & 1, gl_VertexID >> 1) * 2.0 - 1.0;
    vec3 at = p + crosswise * corner.x * wide + lengthwise * corner.y * (kind == 0 ? length(run) * 0.5 : wide);
    across = corner;
    // thinner than a pixel means fainter; too near means out of focus; the box fades at its sides
    float cover = size / wide;
    cover *= kind == 0 ? 1.0 : cover;
    vec3 inside = abs((p - centre) / box);
    float fade = smoothstep(0.5, 0.38, max(inside.x, max(inside.y, inside.z))) * (kind == 2 ? smoothstep(1.2, 4.0, far) : smoothstep(0.5, 1.6, far));
    float towards = max(dot(d, key), 0.0);
    vec3 sky_side = mix(horizon, zenith, 0.4);
    glow = kind == 2 ? key_colour * (0.10 + 1.6 * pow8(towards)) : (sky_side * 1.15 + key_colour * (0.06 + 0.5 * pow8(towards)));
    for (int i = 0; i < int(eye_before_lamps.w); i++) {
        vec3 l = lamp_place[i].xyz - p;
        float d2 = dot(l, l), r = d2 * lamp_colour[i].w, cut = clamp(1.0 - r * r, 0.0, 1.0);
        glow += lamp_colour[i].rgb * cut * cut / (d2 + 0.35) * 0.5;
    }
    strength = fade * cover * (kind == 0 ? 0.62 : kind == 1 ? 0.95 : 0.55);
#ifdef SHELTER
    vec3 s = (world_to_shelter * vec4(p, 1.0)).xyz * 0.5 + 0.5;
    bool under = all(lessThan(abs(s.xy - 0.5), vec2(0.49))) && textureLod(shelter, s.xy, 0.0).r < s.z - 0.002;
    strength = under ? 0.0 : strength;
#endif
    gl_Position = strength < 0.004 ? vec4(2, 2, 2, 1) : world_to_clip * vec4(at, 1.0);
}
