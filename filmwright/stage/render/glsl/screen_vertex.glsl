out vec2 uv;
void main() {
    uv = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
#ifdef BEHIND
    gl_Position = vec4(uv * 2.0 - 1.0, 0.999999, 1.0);
#else
    gl_Position = vec4(uv * 2.0 - 1.0, 0.0, 1.0);
#endif
}
