using System.Buffers;
using System.Buffers.Binary;

namespace Marten.Daemon;

/// <summary>The rows of a binary COPY to standard output: one at a time, its fields as they stand in the buffer.</summary>
internal sealed class CopiedRows(Stream copy) : IDisposable
{
    const int HeaderLength = 19;
    const int LengthOfCount = 2;
    byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    (int Start, int Length)[] _fields = new (int, int)[16];
    int _row;
    int _read;
    bool _started;

    /// <summary>A field of the current row; null is as empty.</summary>
    public ReadOnlySpan<byte> Field(int column) => _fields[column].Length < 0 ? default : _buffer.AsSpan(_fields[column].Start, _fields[column].Length);

    public bool IsNull(int column) => _fields[column].Length < 0;

    short Int16At(int offset) => BinaryPrimitives.ReadInt16BigEndian(_buffer.AsSpan(offset));

    int Int32At(int offset) => BinaryPrimitives.ReadInt32BigEndian(_buffer.AsSpan(offset));

    /// <summary>Goes to the next row; false at the end.</summary>
    public async ValueTask<bool> NextAsync()
    {
        if (!_started)
        {
            await EnsureAsync(HeaderLength).ConfigureAwait(false);
            (_started, _row) = (true, HeaderLength + Int32At(HeaderLength - 4));
        }

        await EnsureAsync(LengthOfCount).ConfigureAwait(false);
        var count = Int16At(_row);
        if (count < 0) return false;
        if (count > _fields.Length) _fields = new (int, int)[count];
        var (offset, column) = (LengthOfCount, 0);
        for (; column < count; column++)
        {
            if (_row + offset + 4 > _read) await EnsureAsync(offset + 4).ConfigureAwait(false);
            var length = Int32At(_row + offset);
            offset += 4;
            if (_row + offset + Math.Max(0, length) > _read) await EnsureAsync(offset + length).ConfigureAwait(false);
            _fields[column] = (offset, length);
            offset += Math.Max(0, length);
        }

        // Offsets were counted from the row's first byte, which moves when the buffer is filled.
        for (column = 0; column < count; column++) _fields[column].Start += _row;
        _row += offset;
        return true;
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    /// <summary>Sees to it that so many bytes of the row are in the buffer.</summary>
    async ValueTask EnsureAsync(int length)
    {
        if (_row + length <= _read) return;
        var buffer = length > _buffer.Length ? ArrayPool<byte>.Shared.Rent(length) : _buffer;
        _buffer.AsSpan(_row, _read - _row).CopyTo(buffer);
        if (!ReferenceEquals(buffer, _buffer)) ArrayPool<byte>.Shared.Return(_buffer);
        (_buffer, _read, _row) = (buffer, _read - _row, 0);
        while (_read < length)
        {
            var more = await copy.ReadAsync(_buffer.AsMemory(_read)).ConfigureAwait(false);
            if (more == 0) throw new EndOfStreamException("The copy of the events broke off");
            _read += more;
        }
    }
}
