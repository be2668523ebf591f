using System.Diagnostics;
using Microsoft.Extensions.Hosting;

namespace Alba.Bootstrapping;

/// <summary>
/// Listens, on behalf of the flow of control that makes it, for a host being built: .NET announces its builder just before and the host just after, for tools
/// that need a program's host. Other hosts, built elsewhere at the same time, are not touched.
/// </summary>
internal sealed class HostingEvents : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private static readonly AsyncLocal<HostingEvents?> Current = new();
    private readonly Action<IHostBuilder> _building;
    private readonly Action<IHost> _built;
    private readonly IDisposable _listeners;
    private readonly List<IDisposable> _events = [];

    public HostingEvents(Action<IHostBuilder> building, Action<IHost> built)
    {
        _building = building;
        _built = built;
        Current.Value = this;
        _listeners = DiagnosticListener.AllListeners.Subscribe(this);
    }

    public void OnNext(DiagnosticListener value)
    {
        if (Current.Value == this && value.Name == "Microsoft.Extensions.Hosting") _events.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Current.Value != this) return;
        if (value is { Key: "HostBuilding", Value: IHostBuilder builder }) _building(builder);
        if (value is { Key: "HostBuilt", Value: IHost host })
        {
            _built(host);
            Dispose();
        }
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        _listeners.Dispose();
        foreach (var subscription in _events) subscription.Dispose();
    }
}
