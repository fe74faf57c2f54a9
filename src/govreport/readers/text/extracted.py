def read_extracted(lines, name):
    raise NotImplementedError
