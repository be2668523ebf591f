using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>The bytes of a request, in a pooled buffer; no more of them than are allowed.</summary>
internal sealed class RequestBody : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(4096);
    private int _length;

    public bool IsTooLarge { get; private set; }

    public ReadOnlyMemory<byte> Json => _buffer.AsMemory(0, _length);

    public static async ValueTask<RequestBody> ReadAsync(HttpRequest request, int most, CancellationToken cancellationToken)
    {
        var body = new RequestBody();
        if (request.ContentLength > most)
        {
            body.IsTooLarge = true;
            return body;
        }
        while (true)
        {
            if (body._length == body._buffer.Length)
                body.Grow();
            var read = await request.Body.ReadAsync(body._buffer.AsMemory(body._length), cancellationToken).ConfigureAwait(false);
            body._length += read;
            body.IsTooLarge = body._length > most;
            if (read == 0 || body.IsTooLarge || body._length == request.ContentLength)
                return body;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
