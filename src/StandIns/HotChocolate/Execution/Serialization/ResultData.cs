using System.Buffers;

namespace HotChocolate.Execution.Serialization;

/// <summary>The data of a result: its JSON, as UTF-8 in a pooled array.</summary>
internal sealed class ResultData(int length) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(length);

    public Span<byte> Json => _bytes.AsSpan(0, length);

    public ReadOnlyMemory<byte> Memory => _bytes.AsMemory(0, length);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        length = 0;
    }
}
