// The eyeball: sclera, iris, limbus and pupil painted by the direction inside the ball (aux, z is the gaze). The catch-light is
// placed relative to the camera, so that it is always there: it is what makes eyes alive.
#include "surface.glsl"
void main() {
    Surface s = begin();
    vec3 n = s.normal, q = normalize(extra.xyz + vec3(0, 0, 1e-4));
    float off = acos(clamp(q.z, -1.0, 1.0)), around_it = atan(q.y, q.x), soft = fwidth(off) + 1e-4;
    float iris = 1.0 - smoothstep(0.46 - soft, 0.46 + soft, off), pupil = 1.0 - smoothstep(0.18 - soft, 0.18 + soft, off);
    vec3 sclera = vec3(0.60, 0.56, 0.53) * mix(1.0, 0.80, smoothstep(0.55, 1.1, off));
    sclera = mix(sclera, sclera * vec3(1.0, 0.72, 0.66), 0.55 * smoothstep(0.8, 1.25, off) * abs(q.x));
    vec3 coloured = tint * (0.75 + 0.5 * noise3(vec3(around_it * 7.0, off * 9.0, 1.0))) * mix(1.9, 0.9, smoothstep(0.16, 0.40, off));
    coloured *= 1.0 + 1.6 * max(-q.y, 0.0);
    coloured *= 1.0 - 0.8 * smoothstep(0.37, 0.46, off);
    vec3 c = mix(sclera, coloured, iris) * (1.0 - 0.97 * pupil);
    float lid = 0.38 + 0.62 * smoothstep(0.95, 0.10, q.y + 0.15);
    lid *= 1.0 - 0.35 * smoothstep(0.5, 1.0, abs(q.x));
    float nl = dot(n, key), reach = key_reaching(world, n);
    float front = clamp((nl + 0.35) / 1.35, 0.0, 1.0) * mix(0.35, 1.0, reach);
    vec3 shine, warm = lamps(n, 0.35, 200.0, shine);
    vec3 light = ambient(n) * 1.05 + fill_light(n, 0.4);
    c *= (key_colour * front + light + warm) * lid;
    vec3 caught = normalize(to_eye + vec3(0.0, 0.38, 0.0) + cross(vec3(0, 1, 0), to_eye) * 0.30);
    float brightness = clamp(dot(key_colour + light * 2.0 + warm, vec3(0.33)), 0.0, 1.4);
    c += vec3(1.0, 0.97, 0.92) * smoothstep(0.9915, 0.9945, dot(n, caught)) * iris * 1.5 * (0.15 + 0.75 * brightness);
    c += key_colour * highlight(n, key, 240.0) * reach * 0.12 + shine * 0.02 + light * 0.10 * (1.0 - max(dot(n, to_eye), 0.0));
    finish(n, c);
}
