using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Marten.Sessions;
using Npgsql;

namespace Marten.Events;

/// <summary>Writes the rows of a binary COPY from standard input, which are sent many at a time: of each, how many fields it has, and every field after its length.</summary>
internal sealed class CopyWriter : IAsyncDisposable
{
    const int Sent = 1 << 16;
    const int Null = -1;
    const byte FormatOfJsonb = 1;
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    readonly NpgsqlRawCopyStream _copy;
    byte[] _buffer = ArrayPool<byte>.Shared.Rent(2 * Sent);
    int _length;
    bool _complete;

    CopyWriter(NpgsqlRawCopyStream copy)
    {
        _copy = copy;
        _copy.WriteTimeout = Timeout.Infinite;
        ReadOnlySpan<byte> header = [.. "PGCOPY\n"u8, 0xff, .. "\r\n\0"u8, 0, 0, 0, 0, 0, 0, 0, 0];
        header.CopyTo(Take(header.Length));
    }

    /// <summary>Begins it.</summary>
    /// <param name="connection">Does nothing else until the writer is disposed.</param>
    /// <param name="table">The table with the columns in brackets.</param>
    /// <param name="token">Gives up.</param>
    public static async Task<CopyWriter> BeginAsync(NpgsqlConnection connection, string table, CancellationToken token) =>
        new(await connection.BeginRawBinaryCopyAsync($"copy {table} from stdin (format binary)", token).ConfigureAwait(false));

    /// <summary>Begins a row of so many fields, which are written next, and sends those before it once they are many.</summary>
    public async ValueTask RowAsync(short fields, CancellationToken token)
    {
        if (_length >= Sent) await SendAsync(token).ConfigureAwait(false);
        BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), fields);
    }

    /// <summary>A <c>bigint</c>.</summary>
    public void Write(long value) => BinaryPrimitives.WriteInt64BigEndian(Field(sizeof(long)), value);

    /// <summary>A <c>uuid</c>.</summary>
    public void Write(Guid value) => value.TryWriteBytes(Field(16), bigEndian: true, out _);

    /// <summary>A <c>timestamptz</c>, to the microsecond.</summary>
    public void Write(DateTimeOffset value) => Write(Microseconds.SinceEpoch(value));

    /// <summary>A <c>varchar</c> or <c>text</c>.</summary>
    public void Write(string? value)
    {
        if (value is null) Length(Null);
        else Utf8.GetBytes(value, Field(Utf8.GetByteCount(value)));
    }

    /// <summary>A <c>jsonb</c>, by its text in UTF-8.</summary>
    public void WriteJson(byte[]? json)
    {
        if (json is null)
        {
            Length(Null);
            return;
        }

        var field = Field(1 + json.Length);
        field[0] = FormatOfJsonb;
        json.CopyTo(field[1..]);
    }

    /// <summary>Sends what is left, and waits until the database has taken all.</summary>
    /// <exception cref="PostgresException">It has not: a row breaks a constraint, for instance.</exception>
    public async Task CompleteAsync(CancellationToken token)
    {
        BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), -1);
        await SendAsync(token).ConfigureAwait(false);
        _complete = true;
        await _copy.DisposeAsync().ConfigureAwait(false);
    }

    /// <summary>Without <see cref="CompleteAsync"/> no row is written: what kept it from that is on its way to the caller already.</summary>
    public async ValueTask DisposeAsync()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        if (!_complete) await _copy.CancelAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    async Task SendAsync(CancellationToken token)
    {
        await _copy.WriteAsync(_buffer.AsMemory(0, _length), token).ConfigureAwait(false);
        _length = 0;
    }

    void Length(int bytes) => BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), bytes);

    Span<byte> Field(int bytes)
    {
        Length(bytes);
        return Take(bytes);
    }

    /// <summary>The next so many bytes of the buffer, to be written.</summary>
    Span<byte> Take(int bytes)
    {
        if (_length + bytes > _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(2 * (_length + bytes));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        _length += bytes;
        return _buffer.AsSpan(_length - bytes, bytes);
    }
}
