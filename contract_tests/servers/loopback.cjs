"use strict";
// Preloaded (`node --require`) into the servers of this folder, which know nothing of it. It does four things:
//
// 1. Whatever a server asks for, it listens on 127.0.0.1 only: the Portkey gateway has no option for that and
//    would offer itself to the whole network.
// 2. No connection leaves the machine. The gateway forgets the custom host in a few calls (cancelling and
//    uploading with provider fireworks-ai) and would take a test's request to the vendor.
// 3. It tells the harness which port the system chose, so that servers start with port 0 and two test workers
//    never race for one number. The file named by FINETUNING_LISTENING receives the port, in one piece.
// 4. It ends the process when standard input closes. The harness holds the other end of that pipe, so the server
//    goes away even when the harness is killed and can clean up nothing.

const fs = require("node:fs");
const net = require("node:net");

const LOOPBACK = "127.0.0.1";
const announce = process.env.FINETUNING_LISTENING;
const listen = net.Server.prototype.listen;

function onLoopback(args) {
  const [target] = args;
  if (target !== null && typeof target === "object") {
    // {port, host, …}; a handle, a file descriptor or {path} opens no TCP port here.
    return "port" in target ? [{ ...target, host: LOOPBACK }, ...args.slice(1)] : args;
  }
  if (typeof target === "string" && !/^\d+$/.test(target)) {
    return args; // the path of a local socket
  }
  const callbacks = args.filter((argument) => typeof argument === "function");
  const port = typeof target === "function" || target == null ? 0 : Number(target);
  return [{ port, host: LOOPBACK }, ...callbacks];
}

net.Server.prototype.listen = function (...args) {
  this.once("listening", () => {
    const address = this.address();
    if (announce && address !== null && typeof address === "object") {
      fs.writeFileSync(`${announce}.part`, String(address.port));
      fs.renameSync(`${announce}.part`, announce);
    }
  });
  return listen.apply(this, onLoopback(args));
};

const connect = net.Socket.prototype.connect;

function leavesTheMachine(target, host) {
  if (target !== null && typeof target === "object") {
    return !target.path && !isLocal(target.host);
  }
  return (typeof target === "number" || /^\d+$/.test(target)) && !isLocal(host);
}

function isLocal(host) {
  return host === undefined || host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

net.Socket.prototype.connect = function (...args) {
  const [target, host] = Array.isArray(args[0]) ? args[0] : args; // net.connect hands its arguments over as a list
  if (leavesTheMachine(target, host)) {
    const wanted = typeof target === "object" ? target.host : host;
    process.nextTick(() => this.destroy(new Error(`${wanted} is not on this machine, and calls must not leave it`)));
    return this;
  }
  return connect.apply(this, args);
};

process.stdin.on("end", () => process.exit(0));
process.stdin.on("error", () => process.exit(0));
process.stdin.resume();
