// Water: waves that travel with the wind, the world mirrored in them as far as the screen knows it, clear and shallow at the edge,
// foam where it meets something. aux: -, how sheltered it lies (1: no foam, hardly a wave). Laid over what was drawn. MARK as in glass.glsl.
#include "surface.glsl"
#ifndef MARK
uniform sampler2D space;      // of what lies under the water
uniform sampler2D scene;      // the picture so far, at half size
#include "mirror.glsl"
#endif
uniform vec2 flow;            // metres a second
uniform float chop;           // height of the waves, 1 in a fresh wind on the open sea
float lost;                   // slope of waves too fine for a pixel, which blur what is mirrored
float crest;                  // -1..1, how near the top of the larger waves

// Rings where drops fall: one at a time in each cell, spreading and dying away.
vec2 rings(vec2 x, float grain) {
    vec2 p = x * grain, cell = floor(p);
    float turn = hash21(cell) + time * 1.3, born = floor(turn), age = turn - born;
    vec2 at = vec2(hash21(cell + born * 3.1), hash21(cell - born * 1.7)) * 0.5 + 0.25;
    vec2 off = p - cell - at;
    float far = length(off), wave = (far - 0.42 * age) * 26.0;
    return off / max(far, 1e-3) * cos(wave) * exp(-wave * wave * 0.12) * (1.0 - age) * step(hash21(cell + born), falling.x);
}
// Slope of the surface: six trains of waves from long to short, the long ones sharper at the top (as Gerstner's are), and a fine noise.
// Each fades before it would crawl: seen at a low angle a pixel covers much water in depth.
vec2 slope(vec2 x) {
    vec2 w = normalize(wind.xz + vec2(1e-3, 0.0));
    float force = chop * (0.30 + 0.085 * length(wind)) * (1.0 - 0.85 * extra.y);
    vec2 across_wind = vec2(-w.y, w.x), sum = vec2(0);
    float pixel = away * up_tan.w * 2.0 * picture.w / clamp(to_eye.y, 0.02, 1.0);
    lost = crest = 0.0;
    x -= flow * time;
    for (int k = 0; k < 6; k++) {
        float turn = (fract(float(k) * 0.618 + 0.2) - 0.5) * 2.3, size = 15.0 / pow(1.95, float(k));
        vec2 d = w * cos(turn) + across_wind * sin(turn);
        float number = 6.2832 / size, speed = sqrt(9.81 * number);
        float phase = dot(x, d) * number - time * speed + 2.6 * noise2(x * 0.55 / size + float(k) * 7.0);
        float seen = clamp(size / (pixel * 3.2) - 0.35, 0.0, 1.0);
        float steep = 0.062 * force, up = sin(phase);
        sum += d * cos(phase) * (1.0 + 0.5 * up) * steep * seen;
        lost += steep * (1.0 - seen);
        crest += k < 3 ? up * 0.33 : 0.0;
    }
    vec2 fine_x = x * 5.5 - w * time * 0.6;
    float near = clamp(0.18 / pixel - 0.35, 0.0, 1.0);
    sum += (vec2(noise2(fine_x), noise2(fine_x + 17.0)) - 0.5) * 0.16 * force * near;
    lost += 0.05 * force * (1.0 - near);
    if (falling.x > 0.0) sum += (rings(x, 2.3) + rings(x + 31.0, 3.7)) * 0.16 * clamp(0.2 / pixel, 0.0, 1.0);
    return sum;
}
void main() {
    Surface s = begin();
    vec2 tilt = slope(world.xz);
    vec3 n = normalize(vec3(-tilt.x, 1.0, -tilt.y));
    float far = length(world - eye);
#ifdef MARK
    finish(n, vec3(0));
#else
    vec2 uv = gl_FragCoord.xy * picture.zw;
    float under = texture(space, gl_FragCoord.xy * picture.zw).w;
    float deep = max(under - away, 0.0) * length(ray(uv)) * max(to_eye.y, 0.08);
    vec3 clear = vec3(0.45, 0.10, 0.065);                       // absorbed per metre: red first
    vec3 left = exp(-clear * min(deep, 40.0) * 1.6);
    float fresnel = 0.02 + 0.98 * pow5(1.0 - clamp(dot(n, to_eye) + 0.5 * lost, 0.0, 1.0));
    fresnel = mix(fresnel, 1.0, 0.45 * extra.y);              // over dark mud one sees nothing but the sky
    vec3 r = reflect(-to_eye, n);
    r = normalize(vec3(r.x, abs(r.y) + 0.45 * lost, r.z));   // of a rough surface one sees the sides that face one
    vec3 mirrored = around(r);
    vec3 hit = met(world, r, far);   // what the ray meets on the screen is what the water shows
    mirrored = mix(mirrored, texture(scene, hit.xy).rgb, hit.z);
    float reach = key_reaching();
    vec3 own = tint * (ambient(vec3(0, 1, 0)) * 0.55 + key_colour * 0.10 * max(key.y, 0.05) * reach);
    vec3 shine, warm = lamps(n, 0.0, 120.0, shine);
    vec3 c = own * (1.0 - dot(left, vec3(0.33))) * (1.0 - fresnel) + mirrored * fresnel;
    c += key_colour * highlight(n, key, mix(260.0, 90.0, clamp(lost * 5.0, 0.0, 1.0))) * 0.8 * reach * max(key_sun.w, 0.4 * rim_stars.w) + shine * 0.6;
    float surf = max(chop - 1.1, 0.0);                          // a rough sea breaks farther out, and runs up and back
    float run_up = (0.07 + 0.5 * surf) * sin(time * 1.3 + noise2(world.xz * mix(0.7, 0.25, min(surf * 4.0, 1.0))) * 9.0);
    float edge_foam = smoothstep(0.22 + 1.8 * surf, 0.0, deep + run_up);
    float lace = smoothstep(0.35, 0.75, noise2(world.xz * 5.0 + tilt * 4.0) + 0.35 * noise2(world.xz * 17.0));
    float caps = smoothstep(0.62, 0.95, crest) * clamp(chop * length(wind) * 0.11 - 0.35, 0.0, 1.0) * smoothstep(0.35, 0.6, noise2(world.xz * 1.7));
    float foam = max(edge_foam * lace * 0.8, 0.75 * caps * (0.4 + 0.6 * lace)) * (1.0 - extra.y);
    c = mix(c, vec3(0.85) * (ambient(vec3(0, 1, 0)) + key_colour * max(key.y, 0.0) * reach), foam);
    float share = clamp(max(1.0 - dot(left, vec3(0.3, 0.5, 0.2)) * (1.0 - fresnel), foam), 0.0, 1.0);
    finish(n, c / max(share, 0.02));
    out_colour = vec4(out_colour.rgb * share, share);
#endif
}
