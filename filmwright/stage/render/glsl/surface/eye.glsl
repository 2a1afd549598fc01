// The eyeball: sclera, iris, limbus and pupil painted by the direction inside the ball (aux, z is the gaze). The catch-light is
// placed relative to the camera, so that it is always there: it is what makes eyes alive.
#include "surface.glsl"
void main() {
    Surface s = begin();
    vec3 n = s.normal, q = normalize(extra.xyz + vec3(0, 0, 1e-4));
    float off = acos(clamp(q.z, -1.0, 1.0)), soft = fwidth(off) + 1e-4, edge = max(soft, 0.03);
    float iris = 1.0 - smoothstep(0.47 - edge, 0.47 + edge, off), pupil = 1.0 - smoothstep(0.19 - soft, 0.19 + soft, off);
    vec3 sclera = vec3(0.54, 0.505, 0.48) * mix(1.0, 0.72, smoothstep(0.50, 1.0, off));
    sclera = mix(sclera, sclera * vec3(1.0, 0.72, 0.66), 0.55 * smoothstep(0.8, 1.25, off) * abs(q.x));
    vec3 coloured = tint * (0.62 + 0.76 * noise3(vec3(normalize(q.xy + 1e-5) * 11.0, off * 5.0))) * mix(1.35, 0.85, smoothstep(0.20, 0.38, off));
    coloured = mix(coloured, coloured * vec3(1.35, 1.0, 0.70), smoothstep(0.32, 0.22, off));   // a warmer ring round the pupil
    coloured *= 1.0 + 1.1 * max(-q.y, 0.0);                                                     // light that the cornea gathers below
    coloured *= 1.0 - 0.86 * smoothstep(0.36, 0.48, off);                                       // the dark ring at its rim
    vec3 c = mix(sclera, coloured, iris) * (1.0 - 0.97 * pupil);
    float lid = 0.24 + 0.76 * smoothstep(0.80, -0.05, q.y + 0.15);                              // the upper lid and its lashes shade the ball
    lid *= (1.0 - 0.45 * smoothstep(0.40, 0.95, abs(q.x))) * (1.0 - 0.25 * smoothstep(-0.25, -0.60, q.y));
    float nl = dot(n, key), reach = key_reaching();
    float front = clamp((nl + 0.35) / 1.35, 0.0, 1.0) * mix(0.35, 1.0, reach);
    vec3 shine, warm = lamps(n, 0.35, 200.0, shine);
    vec3 light = ambient(n) * 1.05 + fill_light(n, 0.4);
    c *= (key_colour * front + light + warm) * lid;
    vec3 caught = normalize(to_eye + vec3(0.0, 0.13, 0.0) + cross(vec3(0, 1, 0), to_eye) * 0.22);
    float brightness = clamp(dot(key_colour + light * 2.0 + warm, vec3(0.33)), 0.0, 1.4);
    c += vec3(1.0, 0.97, 0.92) * smoothstep(0.9905, 0.9945, dot(n, caught)) * iris * 1.5 * (0.15 + 0.75 * brightness);
    c += key_colour * highlight(n, key, 240.0) * reach * 0.12 + shine * 0.02 + light * 0.10 * (1.0 - max(dot(n, to_eye), 0.0));
    finish(n, c);
}
