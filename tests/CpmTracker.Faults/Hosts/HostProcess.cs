using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CpmTracker.Faults.Programme;
using Npgsql;

namespace CpmTracker.Faults.Hosts;

/// <summary>A <see cref="HostProgram"/> as seen from outside: what is sent to it, what it answers, and its end.</summary>
public sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;
    private readonly Action<Answer> told;
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly StringBuilder complaints = new();
    private readonly Task reading;
    private readonly Task listening;

    private HostProcess(Process process, string name, Action<Answer> told)
    {
        (this.process, Name, this.told) = (process, name, told);
        reading = Task.Run(ReadAsync);
        listening = Task.Run(ListenAsync);
    }

    /// <summary>The name that its connections have in the database.</summary>
    public string Name { get; }

    /// <summary>Done when it can serve; failed when it ended instead.</summary>
    public Task Ready => ready.Task;

    /// <summary>The errors that it logged.</summary>
    public string Complaints
    {
        get
        {
            lock (complaints) return complaints.ToString();
        }
    }

    /// <summary>Starts one.</summary>
    /// <param name="connectionString">Its database.</param>
    /// <param name="practiceDatabase">The one that it may try itself on before.</param>
    /// <param name="name">The name that its connections get.</param>
    /// <param name="told">Is told each answer as it comes.</param>
    /// <param name="polling">How often it looks whether it can take the lead.</param>
    public static HostProcess Start(string connectionString, string practiceDatabase, string name, Action<Answer> told, TimeSpan polling)
    {
        var database = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = name, MaxPoolSize = 10 }.ConnectionString;
        var program = Path.Combine(AppContext.BaseDirectory, typeof(HostProgram).Assembly.GetName().Name + ".dll");
        return new(
            Process.Start(new ProcessStartInfo("dotnet", ["exec", program, HostProgram.Role, database, practiceDatabase, polling.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!,
            name,
            told);
    }

    public void Send(Errand errand) => process.StandardInput.WriteLine(JsonSerializer.Serialize(errand));

    /// <summary>Kills it with SIGKILL, and hears out what it had said by then.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        await reading;
    }

    /// <summary>Lets it end in order; one that does not is killed.</summary>
    public async ValueTask DisposeAsync()
    {
        try
        {
            process.StandardInput.Close();
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception e) when (e is TimeoutException or IOException)
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        await Task.WhenAll(reading, listening);
        process.Dispose();
    }

    private async Task ReadAsync()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line == HostProgram.Ready) ready.TrySetResult();
            else told(JsonSerializer.Deserialize<Answer>(line)!);
        }

        ready.TrySetException(new InvalidOperationException($"The host {Name} ended. {Complaints}"));
    }

    private async Task ListenAsync()
    {
        while (await process.StandardError.ReadLineAsync() is { } line)
            lock (complaints) complaints.AppendLine(line);
    }
}
