// The markings of a coat or hide, laid over its own colour. aux.y: the kind in whole numbers, and how much of it in the rest;
// aux.z: a size or a phase; aux.w: the colour of the markings, packed (4, 4 and 3 bits).
vec3 marking_colour(float code) {
    code = floor(code + 0.5);
    float r = floor(code / 128.0), g = floor((code - r * 128.0) / 8.0), b = code - r * 128.0 - g * 8.0;
    vec3 c = vec3(r / 15.0, g / 15.0, b / 7.0);
    return c * (c * (c * 0.305306011 + 0.682171111) + 0.012522878);
}
vec3 scattered(vec3 p) {
    p = vec3(dot(p, vec3(127.1, 311.7, 74.7)), dot(p, vec3(269.5, 183.3, 246.1)), dot(p, vec3(113.5, 271.9, 124.6)));
    return fract(sin(p) * 43758.5453);
}
// Distances to the nearest and the second nearest of points strewn one a cell.
vec2 cells(vec3 p) {
    vec3 base = floor(p - 0.5);
    vec2 d = vec2(8.0);
    for (int k = 0; k < 8; k++) {
        vec3 c = base + vec3(k & 1, (k >> 1) & 1, k >> 2);
        vec3 off = c + 0.18 + 0.64 * scattered(c) - p;
        float near = dot(off, off);
        d = near < d.x ? vec2(near, d.x) : vec2(d.x, min(d.y, near));
    }
    return sqrt(d);
}
// 0..1: how much of the marking's colour there is.
float marking(vec4 coat, vec3 at) {
    float kind = floor(coat.y + 0.002), much = coat.y - kind, m = 0.0;
    if (kind < 0.5) return 0.0;
    if (kind < 1.5) {                                          // stripes: z is the phase
        float wave = abs(fract(coat.z) - 0.5) * 2.0, soft = clamp(fwidth(coat.z) * 2.2, 0.03, 0.9);
        m = smoothstep(1.0 - much - soft, 1.0 - much + soft, wave) * clamp(much * 12.0, 0.0, 1.0);
        m *= 1.0 - smoothstep(0.55, 1.2, fwidth(coat.z)) * 0.5;
    } else if (kind < 2.5) {                                   // spots: z is their number a metre
        vec2 d = cells(at * coat.z);
        m = (1.0 - smoothstep(0.30 + 0.10 * much, 0.36 + 0.12 * much, d.x)) * clamp(much * 4.0, 0.0, 1.0);
        m *= resolved(0.8 / coat.z);
    } else if (kind < 3.5) {                                   // rosettes
        vec2 d = cells(at * coat.z);
        float ring = smoothstep(0.20, 0.25, d.x) * (1.0 - smoothstep(0.37, 0.43, d.x));
        ring *= 0.45 + 0.55 * smoothstep(0.32, 0.42, noise3(at * coat.z * 2.6));
        m = ring * clamp(much * 4.0, 0.0, 1.0) * resolved(0.5 / coat.z);
    } else if (kind < 4.5) {                                   // a net of pale lines between plates of colour
        vec2 d = cells(at * coat.z + 0.25 * noise3(at * coat.z * 2.0));
        float gap = d.y - d.x, w = fwidth(gap);
        m = smoothstep(0.07 - w, 0.11 + w, gap) * clamp(much * 4.0, 0.0, 1.0);
    } else if (kind < 5.5) {                                   // patches: z is above 0 within them
        float edge = coat.z + (noise3(at * 14.0) - 0.5) * 0.10, w = fwidth(edge) + 0.02;
        m = smoothstep(-w, w, edge) * clamp(much * 4.0, 0.0, 1.0);
    } else {                                                   // scales: z is their number a metre
        vec2 d = cells(at * coat.z);
        m = (1.0 - smoothstep(0.05, 0.22, d.y - d.x)) * much * resolved(1.2 / coat.z);
    }
    return m;
}
