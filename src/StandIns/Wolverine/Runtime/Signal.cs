using System.Threading.Channels;

namespace Wolverine.Runtime;

/// <summary>Wakes one waiter; set while nobody waits, it wakes the next one at once. Setting it often is setting it once.</summary>
internal sealed class Signal
{
    private readonly Channel<bool> _set = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Set() => _set.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken cancellation) => await _set.Reader.ReadAsync(cancellation);
}
