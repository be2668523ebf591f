using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Alba.Bootstrapping;

/// <summary>A program that runs, from its entry point, on a thread of its own, and the host that it has built and started.</summary>
internal sealed class RunningProgram
{
    private readonly TaskCompletionSource _built = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IHost? _host;
    private IHostApplicationLifetime? _lifetime;

    public IHost Host => _host ?? throw NotBuilt();

    private IHostApplicationLifetime Lifetime => _lifetime ?? throw NotBuilt();

    /// <summary>Returns when the host has started; throws what the program threw if it ended before.</summary>
    public static async Task<RunningProgram> StartAsync(Assembly assembly, RecordedHostBuilder changes)
    {
        var entry = assembly.EntryPoint ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no entry point.");
        var program = new RunningProgram();
        new Thread(() => program.Run(entry, changes)) { IsBackground = true, Name = assembly.GetName().Name }.Start();

        await Task.WhenAny(program._built.Task, program._ended.Task);
        if (!program._built.Task.IsCompleted)
        {
            await program._ended.Task;
            throw new InvalidOperationException($"{assembly.GetName().Name} ended without building a host.");
        }

        await program.StartedAsync();
        return program;
    }

    /// <summary>Asks the program to stop and waits until it has ended.</summary>
    public Task StopAsync(CancellationToken cancellation)
    {
        if (!_ended.Task.IsCompleted) Lifetime.StopApplication();
        return _ended.Task.WaitAsync(cancellation);
    }

    private async Task StartedAsync()
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = Lifetime.ApplicationStarted.Register(started.SetResult);
        await Task.WhenAny(started.Task, _ended.Task);
        if (started.Task.IsCompleted) return;

        await _ended.Task;
        throw new InvalidOperationException("The program ended without starting its host.");
    }

    private static InvalidOperationException NotBuilt() => new("The program has not built its host yet.");

    /// <summary>Runs on the program's thread, so that its services are still there: a host that fails to start is disposed of at once.</summary>
    private void Built(IHost host)
    {
        _host = host;
        _lifetime = host.Services.GetRequiredService<IHostApplicationLifetime>();
        _built.SetResult();
    }

    private void Run(MethodInfo entry, RecordedHostBuilder changes)
    {
        using var hosting = new HostingEvents(changes.PlayBack, Built);
        try
        {
            entry.Invoke(null, entry.GetParameters().Length == 0 ? [] : [changes.Arguments()]);
            _ended.SetResult();
        }
        catch (TargetInvocationException e) when (e.InnerException is { } thrown)
        {
            _ended.SetException(thrown);
        }
    }
}
