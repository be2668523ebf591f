using System.Collections.Concurrent;
using Alba;
using CpmTracker.StandIns.Alba.Site;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace CpmTracker.StandIns.Alba.Tests;

public sealed class A_programs_life
{
    [Fact]
    public async Task It_runs_as_itself_in_development()
    {
        await using var host = await AlbaHost.For<Program>();
        (await host.GetAsText("/environment")).ShouldStartWith("Development CpmTracker.StandIns.Alba.Site");
    }

    [Fact]
    public async Task A_setting_of_the_test_is_there_from_the_first_line_on()
    {
        await using var host = await AlbaHost.For<Program>(web => web.UseSetting("Seen:First", "a=b c").UseEnvironment("Staging"));
        (await host.GetAsText("/environment")).ShouldBe("Staging CpmTracker.StandIns.Alba.Site a=b c");
    }

    [Fact]
    public async Task Services_of_the_test_replace_the_programs_own()
    {
        var log = new RecordedLife();
        await using var host = await AlbaHost.For<Program>(web => web.ConfigureServices(services => services.AddSingleton<ILifeLog>(log)));
        host.Services.GetRequiredService<ILifeLog>().ShouldBeSameAs(log);
        log.Said.ShouldBe(["started"]);
    }

    [Fact]
    public async Task Disposing_the_host_returns_when_the_program_has_ended()
    {
        var log = new RecordedLife();
        var host = await AlbaHost.For<Program>(web => web.ConfigureServices(services => services.AddSingleton<ILifeLog>(log)));
        await host.DisposeAsync();
        log.Said.ShouldBe(["started", "stopped"]);
        await Should.ThrowAsync<Exception>(() => host.GetAsText("/"));
    }

    [Fact]
    public async Task Disposing_it_twice_is_harmless()
    {
        var host = await AlbaHost.For<Program>();
        await host.DisposeAsync();
        await host.DisposeAsync();
    }

    [Fact]
    public async Task Two_of_them_run_side_by_side()
    {
        var hosts = await Task.WhenAll(Enumerable.Range(0, 4).Select(i => AlbaHost.For<Program>(web => web.UseSetting("Seen:First", $"host {i}"))));
        var seen = await Task.WhenAll(hosts.Select(host => host.GetAsText("/environment")));
        seen.Select(s => s[^6..]).ShouldBe(["host 0", "host 1", "host 2", "host 3"]);
        foreach (var host in hosts) await host.DisposeAsync();
    }

    [Theory]
    [InlineData("early", "The first lines failed.")]
    [InlineData("starting", "A service failed to start.")]
    public async Task What_the_program_throws_reaches_the_test(string when, string message)
    {
        var thrown = await Should.ThrowAsync<InvalidDataException>(() => AlbaHost.For<Program>(web => web.UseSetting("Fail", when)));
        thrown.Message.ShouldBe(message);
    }

    [Theory]
    [InlineData("unbuilt", "ended without building a host")]
    [InlineData("unstarted", "ended without starting its host")]
    public async Task A_program_that_ends_too_early_is_no_host(string when, string message)
    {
        var thrown = await Should.ThrowAsync<InvalidOperationException>(() => AlbaHost.For<Program>(web => web.UseSetting("Fail", when)));
        thrown.Message.ShouldContain(message);
    }

    private sealed class RecordedLife : ILifeLog
    {
        private readonly ConcurrentQueue<string> _said = [];

        public IEnumerable<string> Said => _said;

        public void Says(string what) => _said.Enqueue(what);
    }
}
